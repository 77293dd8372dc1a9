import { paths, proposalSegment } from '@voix/web-platform/routing';

/** Two versions to compare, the earlier one first. */
export interface VersionPair {
  readonly from: number;
  readonly to: number;
}

const FROM = 'de';
const TO = 'a';
const VERSION = /^[1-9]\d{0,5}$/;

function versionIn(text: string | null, latest: number): number | undefined {
  if (text === null || !VERSION.test(text)) return undefined;
  const number = Number(text);
  return number <= latest ? number : undefined;
}

/**
 * The pair that an address asks for, in the order of time. Whatever is missing, unknown or twice the same gives way to
 * the last change; nothing, when there is only one version.
 */
export function readVersionPair(search: URLSearchParams, latest: number): VersionPair | undefined {
  if (latest < 2) return undefined;
  const to = versionIn(search.get(TO), latest) ?? latest;
  const from = versionIn(search.get(FROM), latest) ?? Math.max(1, to - 1);
  if (from === to) return { from: latest - 1, to: latest };
  return from < to ? { from, to } : { from: to, to: from };
}

export function writeVersionPair({ from, to }: VersionPair): URLSearchParams {
  return new URLSearchParams({ [FROM]: String(from), [TO]: String(to) });
}

/** The address of a comparison: it can be sent to somebody. */
export function comparisonPath(
  edition: string,
  proposal: { readonly number: number; readonly slug: string },
  pair: VersionPair,
): string {
  const path = paths.proposalVersions.to({ edition, proposal: proposalSegment(proposal) });
  return `${path}?${writeVersionPair(pair).toString()}`;
}
