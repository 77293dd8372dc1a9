export interface Standfirst {
  /** The first sentence, set large under the headline. */
  readonly opening: string;
  /** What remains, possibly nothing. */
  readonly rest: string;
}

/** Cuts a summary after its first sentence, by the rules of the language it is written in. */
export function standfirst(summary: string, locale: string): Standfirst {
  const text = summary.trim();
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  const opening = first?.segment ?? '';
  return { opening: opening.trimEnd(), rest: text.slice(opening.length) };
}
