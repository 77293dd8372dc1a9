// A line break; a blank; a word with the elision that may end it (« l’ », « aujourd’ »); anything else by itself.
const TOKEN = /\r?\n|[^\S\n]|[\p{L}\p{M}\p{N}]+['’]?|[^\s\p{L}\p{M}\p{N}]/gu;
const PARAGRAPH_END = /(?<=\n)/;

/** Cuts a text into words, marks and blanks. Nothing is lost: joined again, the tokens are the text. */
export function wordTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Cuts a text into paragraphs, each with the line break that ends it. */
export function paragraphTokens(text: string): string[] {
  return text === '' ? [] : text.split(PARAGRAPH_END);
}
