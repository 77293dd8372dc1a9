const PLAIN = /^[\x20-\x7E\n]*$/;
const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/**
 * The length a person sees: 👨‍👩‍👧 and é count for one, however they are encoded. Counting stops at `atMost`, so
 * a check "no longer than 500" costs no more for a megabyte: `graphemeCount(text, 501) > 500`.
 */
export function graphemeCount(text: string, atMost = Number.POSITIVE_INFINITY): number {
  if (PLAIN.test(text)) return Math.min(text.length, atMost);
  let count = 0;
  for (const _segment of segmenter.segment(text)) {
    if (count >= atMost) break;
    count += 1;
  }
  return count;
}
