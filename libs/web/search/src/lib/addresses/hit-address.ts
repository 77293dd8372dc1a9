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

const ADDRESSES: Record<SearchKind, (place: HitPlace) => string> = {
  PROPOSAL: proposalAddress,
  ARGUMENT: proposalAddress,
  INFORMATION_SHEET: ({ edition, pageKey }) => paths.sheet.to({ edition, sheet: pageKey }),
  GLOSSARY_TERM: ({ edition, pageKey }) => `${paths.glossary.to({ edition })}#${pageKey}`,
  USE_CASE: ({ edition, pageKey }) => paths.careCase.to({ edition, careCase: pageKey }),
  EVENT: ({ edition, pageKey }) => paths.event.to({ edition, event: pageKey }),
};

/** The page where a hit is read. */
export const hitAddress = (place: HitPlace): string => ADDRESSES[place.kind](place);
