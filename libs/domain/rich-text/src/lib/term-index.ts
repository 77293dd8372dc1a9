import type { WordedTerm } from './rich-text.js';

/** One word further on the way to a term. */
interface Step {
  readonly next: Map<string, Step>;
  /** The term that ends here, if one does. */
  key: string | null;
}

/** The words of a glossary, to be looked up one after the other. */
export type TermIndex = Step;

/** A word where it stands in a text. */
export interface PlacedWord {
  /** As it is compared: without accents, capitals or the mark of the plural. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** An occurrence: the term, and how many words it takes. */
export interface FoundTerm {
  readonly key: string;
  readonly length: number;
}

/** Shorter words that end in “s” are seldom plurals: “cas”, “bus”. */
const SHORTEST_PLURAL = 4;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** What may stand between two words of one term: “d’entraînement”, “aide-soignant”, the end of a line. */
const JOINT = /^[\s'’\p{Pd}]{1,3}$/u;

/** The name of a term goes before a synonym of another that is written alike; of two names, the first. */
export function indexTerms(terms: readonly WordedTerm[]): TermIndex {
  const root: Step = { next: new Map(), key: null };
  const named = terms.map(({ key, term, synonyms }) => {
    const [name = term, ...shorter] = namesIn(term);
    enter(root, key, name);
    return { key, others: [...shorter, ...synonyms] };
  });
  for (const { key, others } of named) for (const other of others) enter(root, key, other);
  return root;
}

/** “Intelligence artificielle (IA)” is written without its brackets, or by what they hold. */
function namesIn(term: string): readonly string[] {
  const opening = term.lastIndexOf('(');
  if (opening < 1 || !term.endsWith(')')) return [term];
  return [term.slice(0, opening), term.slice(opening + 1, -1)];
}

function enter(root: Step, key: string, phrase: string): void {
  let step = root;
  for (const { form } of wordsOf(phrase)) {
    const further = step.next.get(form) ?? { next: new Map(), key: null };
    step.next.set(form, further);
    step = further;
  }
  if (step !== root) step.key ??= key;
}

/** The words of a text, in their order. */
export function wordsOf(text: string): readonly PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    form: formOf(word),
    start: index,
    end: index + word.length,
  }));
}

function formOf(word: string): string {
  const plain = word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
  return plain.length < SHORTEST_PLURAL ? plain : plain.replace(/(?:s|(?<=u)x)$/, '');
}

/** The longest term that begins with the word at this place. */
export function longestTermAt(
  index: TermIndex,
  text: string,
  words: readonly PlacedWord[],
  place: number,
): FoundTerm | null {
  let found: FoundTerm | null = null;
  let step: Step | undefined = index;
  for (let at = place; step !== undefined && at < words.length; at += 1) {
    if (at > place && !JOINT.test(between(text, words[at - 1], words[at]))) break;
    step = step.next.get(words[at]?.form ?? '');
    if (step?.key != null) found = { key: step.key, length: at - place + 1 };
  }
  return found;
}

function between(text: string, before?: PlacedWord, after?: PlacedWord): string {
  return text.slice(before?.end, after?.start);
}
