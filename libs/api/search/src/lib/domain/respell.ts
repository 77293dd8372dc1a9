/** The words with the spellings that are known instead of them; null when none is. */
export function respell(
  words: readonly string[],
  spellings: ReadonlyMap<string, string>,
): readonly string[] | null {
  if (spellings.size === 0) return null;
  return words.map((word) => spellings.get(word) ?? word);
}
