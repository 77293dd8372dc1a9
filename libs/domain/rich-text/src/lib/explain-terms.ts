import type { ExplainedPart, RichBlock, RichInline, RichText, WordedTerm } from './rich-text.js';
import { indexTerms, longestTermAt, wordsOf, type TermIndex } from './term-index.js';

/** What is known while the texts of one page are read, one after the other. */
interface Reading {
  readonly index: TermIndex;
  /** The terms that were met already. */
  readonly met: Set<string>;
}

/**
 * Marks the first occurrence of each term in texts that are read one after the other. Parts joined give the text back.
 * Where two terms begin, the longest is meant, and a shorter one inside it is not looked for.
 */
export function explainLines(
  lines: readonly string[],
  terms: readonly WordedTerm[],
): readonly (readonly ExplainedPart[])[] {
  const reading = startReading(terms);
  return lines.map((line) => partsOf(line, reading));
}

/** The same in parsed texts. Nothing is marked in titles, links and code, nor across two inline nodes. */
export function explainTexts(
  texts: readonly RichText[],
  terms: readonly WordedTerm[],
): readonly RichText[] {
  const reading = startReading(terms);
  return texts.map((text) => text.map((block) => explainedBlock(block, reading)));
}

const startReading = (terms: readonly WordedTerm[]): Reading => ({
  index: indexTerms(terms),
  met: new Set(),
});

function partsOf(text: string, { index, met }: Reading): readonly ExplainedPart[] {
  const words = wordsOf(text);
  const parts: ExplainedPart[] = [];
  let told = 0;
  for (let place = 0; place < words.length;) {
    const found = longestTermAt(index, text, words, place);
    const start = words[place]?.start ?? 0;
    place += found?.length ?? 1;
    if (found === null || met.has(found.key)) continue;
    met.add(found.key);
    const end = words[place - 1]?.end ?? text.length;
    if (start > told) parts.push({ type: 'text', text: text.slice(told, start) });
    parts.push({ type: 'term', key: found.key, text: text.slice(start, end) });
    told = end;
  }
  return told < text.length ? [...parts, { type: 'text', text: text.slice(told) }] : parts;
}

function explainedBlock(block: RichBlock, reading: Reading): RichBlock {
  switch (block.type) {
    case 'paragraph':
      return { ...block, children: explainedInlines(block.children, reading) };
    case 'quote':
      return { ...block, children: explainedBlocks(block.children, reading) };
    case 'list':
      return {
        ...block,
        items: block.items.map(({ children }) => ({
          children: explainedBlocks(children, reading),
        })),
      };
    default:
      return block;
  }
}

const explainedBlocks = (blocks: readonly RichBlock[], reading: Reading) =>
  blocks.map((block) => explainedBlock(block, reading));

function explainedInlines(inlines: readonly RichInline[], reading: Reading): readonly RichInline[] {
  return inlines.flatMap((inline): readonly RichInline[] => {
    switch (inline.type) {
      case 'text':
        return partsOf(inline.text, reading);
      case 'emphasis':
      case 'strong':
        return [{ ...inline, children: explainedInlines(inline.children, reading) }];
      default:
        return [inline];
    }
  });
}
