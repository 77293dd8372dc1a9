/** What the organisers write of a word. Texts that may be missing are empty. */
export interface GlossaryWords {
  readonly term: string;
  readonly definition: string;
  /** The definition in easy words (FALC). */
  readonly easyDefinition: string;
  readonly example: string;
  /** Other words and spellings for the same thing. */
  readonly synonyms: readonly string[];
}

/** A word that an edition explains. */
export interface GlossaryTerm extends GlossaryWords {
  readonly id: string;
  readonly editionId: string;
  /** Names it in addresses. Stays when the term is reworded. */
  readonly slug: string;
  readonly version: number;
}

/** Whether two entries say the same. */
export function isSameTerm(a: GlossaryWords, b: GlossaryWords): boolean {
  return JSON.stringify(termTexts(a)) === JSON.stringify(termTexts(b));
}

/** Its texts in the order in which the ledger hashes them. */
export function termTexts(words: GlossaryWords): readonly string[] {
  return [words.term, words.definition, words.easyDefinition, words.example, ...words.synonyms];
}
