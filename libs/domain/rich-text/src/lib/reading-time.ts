import { plainText } from './plain-text.js';

/** Below what adults read silently (about 240 words a minute, Brysbaert 2019): people read here to understand. */
const WORDS_A_MINUTE = 180;

/** Minutes to read these texts one after the other, at least one. Marks of Markdown are not counted. */
export function readingMinutes(markdowns: readonly string[]): number {
  const words = markdowns.flatMap((markdown) => plainText(markdown).match(/[\p{L}\p{N}]+/gu) ?? []);
  return Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
}
