import { confusableSkeleton, createReceiptCode } from '@voix/domain-kernel';

/** A name as it is shown, and what it looks like. */
export interface DisplayName {
  readonly text: string;
  /** Equal for names that can be taken for one another. */
  readonly skeleton: string;
}

export const PSEUDONYM_BYTES = 6;

/** A name that has passed the schema of names. */
export function displayNameOf(text: string): DisplayName {
  return { text, skeleton: confusableSkeleton(text) };
}

/** The name of someone who has not chosen one: "Anonyme 7K3F-Q2". It tells nothing about the person. */
export function pseudonymFrom(bytes: Uint8Array): DisplayName {
  const code = createReceiptCode(bytes);
  const text = `Anonyme ${code.slice(0, 4)}-${code.slice(5, 7)}`;
  return displayNameOf(text);
}
