import { paths, proposalSegment } from '@voix/web-platform/routing';

/** The lasting address of a proposal, whole: with its slug to be copied, by its number alone to be printed. */
export function proposalAddress(
  edition: string,
  proposal: { readonly number: number; readonly slug?: string },
): string {
  const path = paths.proposal.to({ edition, proposal: proposalSegment(proposal) });
  return new URL(path, window.location.origin).href;
}
