import { slugify } from '@voix/domain-kernel';
import { paths, proposalSegment } from '@voix/web-platform/routing';
import type { SearchKind } from '../../generated/graphql.js';

/** What is known of a hit that leads to its page. */
export interface HitPlace {
  readonly kind: SearchKind;
  readonly pageKey: string;
  readonly title: string;
  readonly edition: string;
  readonly theme: string | undefined;
}

const proposalAddress = ({ edition, pageKey, title }: HitPlace) => {
  const segment = proposalSegment({ number: Number(pageKey), slug: slugify(title) });
  return paths.proposal.to({ edition, proposal: segment });
};

/** Sheets, and what has no page of its own yet, stand on the page of their theme. */
const themeAddress = ({ edition, theme }: HitPlace) =>
  theme === undefined ? paths.edition.to({ edition }) : paths.theme.to({ edition, theme });

const ADDRESSES: Record<SearchKind, (place: HitPlace) => string> = {
  PROPOSAL: proposalAddress,
  ARGUMENT: proposalAddress,
  INFORMATION_SHEET: themeAddress,
  GLOSSARY_TERM: themeAddress,
  USE_CASE: themeAddress,
  EVENT: themeAddress,
};

/** The page where a hit is read. */
export const hitAddress = (place: HitPlace): string => ADDRESSES[place.kind](place);
