import { diffArrays } from 'diff';
import { paragraphTokens, wordTokens } from './tokens.js';

/** A piece of the comparison of two versions of a text. */
export interface DiffSegment {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

/** What both versions have, then what the old one has instead of the new one until the next such place. */
interface Hunk {
  same: string;
  removed: string;
  added: string;
}

/**
 * Myers' algorithm costs the square of the number of edits. Beyond these numbers of words and paragraphs that
 * were added or removed, a comparison word by word says nothing to a reader anyway.
 */
const MOST_WORD_EDITS = 1500;
const MOST_PARAGRAPH_EDITS = 1000;

/**
 * What changed from one version to the next, word by word. The `SAME` and `REMOVED` texts joined are the old
 * version, `SAME` and `ADDED` the new one, to the character. Neighbours differ in kind, no text is empty, and
 * what was removed comes before what was added in its place.
 *
 * When too much changed, paragraphs are compared instead of words; when even that is too much, the whole text
 * counts as replaced. The answer depends on the texts alone.
 */
export function diffText(oldText: string, newText: string): DiffSegment[] {
  const hunks = compare(wordTokens(oldText), wordTokens(newText), MOST_WORD_EDITS) ??
    compare(paragraphTokens(oldText), paragraphTokens(newText), MOST_PARAGRAPH_EDITS) ?? [
      { same: '', removed: oldText, added: newText },
    ];
  return joinOverBlanks(hunks).flatMap(segmentsOf);
}

function compare(
  oldTokens: string[],
  newTokens: string[],
  maxEditLength: number,
): Hunk[] | undefined {
  const changes = diffArrays(oldTokens, newTokens, { maxEditLength });
  if (changes === undefined) return undefined;
  const hunks: Hunk[] = [];
  let hunk: Hunk | undefined;
  for (const { value, added, removed } of changes) {
    const text = value.join('');
    if (hunk === undefined || !(added || removed)) {
      hunk = { same: '', removed: '', added: '' };
      hunks.push(hunk);
    }
    if (added) hunk.added += text;
    else if (removed) hunk.removed += text;
    else hunk.same += text;
  }
  return hunks;
}

/** « ~~un~~ deux ~~trois~~ quatre » reads better than four changes: a blank between two replacements joins them. */
function joinOverBlanks(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const previous = joined.at(-1);
    if (previous && isReplacement(previous) && isReplacement(hunk) && isBlank(hunk.same)) {
      previous.removed += hunk.same + hunk.removed;
      previous.added += hunk.same + hunk.added;
    } else {
      joined.push({ ...hunk });
    }
  }
  return joined;
}

function isReplacement({ removed, added }: Hunk): boolean {
  return removed !== '' && added !== '';
}

function isBlank(text: string): boolean {
  return text.trim() === '' && !text.includes('\n');
}

function segmentsOf({ same, removed, added }: Hunk): DiffSegment[] {
  const segments: DiffSegment[] = [
    { kind: 'SAME', text: same },
    { kind: 'REMOVED', text: removed },
    { kind: 'ADDED', text: added },
  ];
  return segments.filter(({ text }) => text !== '');
}
