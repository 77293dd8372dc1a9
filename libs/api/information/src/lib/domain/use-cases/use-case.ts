import type { CareSetting } from '@voix/contracts/validation';

/** What the organisers write of a use of AI in care. Texts that may be missing are empty. */
export interface UseCaseWords {
  readonly themeId: string;
  readonly title: string;
  readonly purpose: string;
  readonly settings: readonly CareSetting[];
  /** Where, in words. */
  readonly place: string;
  readonly dataUsed: string;
  /** What those who offer it say that it brings. */
  readonly claimedBenefit: string;
  readonly limits: string;
  /** Who decides, and who answers for it. */
  readonly humanGuarantee: string;
  readonly openQuestions: readonly string[];
}

/** A use of AI in care that an edition puts up for discussion. */
export interface UseCase extends UseCaseWords {
  readonly id: string;
  readonly editionId: string;
  /** Names its page. Stays when the title is reworded. */
  readonly slug: string;
  /** No longer in the collection; what points to it still finds its page. */
  readonly isRetired: boolean;
  readonly version: number;
}

/** Whether two entries say the same. */
export function isSameUseCase(a: UseCaseWords, b: UseCaseWords): boolean {
  return JSON.stringify(useCaseTexts(a)) === JSON.stringify(useCaseTexts(b));
}

/** Its texts in the order in which the ledger hashes them. */
export function useCaseTexts(words: UseCaseWords): readonly string[] {
  const { themeId, title, purpose, settings, place, dataUsed, claimedBenefit, limits } = words;
  const texts = [themeId, title, purpose, settings.join(), place, dataUsed, claimedBenefit, limits];
  return [...texts, words.humanGuarantee, ...words.openQuestions];
}
