/** Only so much of what was typed is looked at: what is longer is no question to an index. */
export const LONGEST_QUESTION = 200;

/** More words than that say nothing more. */
export const MOST_WORDS = 12;

const NOT_A_WORD = /[^\p{L}\p{N}\p{M}]+/u;

/** The words of a question. Nothing else of it is used: no sign in it means anything to the index. */
export function searchWords(question: string): readonly string[] {
  const words = question.slice(0, LONGEST_QUESTION).normalize('NFC').split(NOT_A_WORD);
  return words.filter((word) => word !== '').slice(0, MOST_WORDS);
}
