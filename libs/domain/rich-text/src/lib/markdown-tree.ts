import type { Nodes } from 'mdast';

/** Deeper than any honest text; below, only the words are kept. */
export const DEEPEST = 12;

/** The words below a node, found without recursion: a text nested ten thousand deep is a text all the same. */
export function wordsBelow(start: Nodes): string {
  const words: string[] = [];
  const waiting: Nodes[] = [start];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) words.push(node.value);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return words.join(' ');
}
