import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isSafeLink } from '@voix/domain-kernel';
import { DEEPEST } from './markdown-tree.js';

/** What `parseRichText` would not show as it was meant. */
export type RefusedMark = 'HTML' | 'IMAGE' | 'TOO_DEEP' | 'UNSAFE_LINK';

/** Nodes that stand inside one another. */
const NESTING: readonly string[] = ['blockquote', 'list', 'emphasis', 'strong', 'link'];

interface Place {
  readonly node: Nodes;
  /** How many nodes that nest stand around this one. */
  readonly depth: number;
}

/**
 * What a text asks for that is never shown: its author is told before it is published, rather than surprised after.
 * Without recursion, each kind once, in alphabetical order.
 */
export function refusedMarks(markdown: string): readonly RefusedMark[] {
  const found = new Set<RefusedMark>();
  const waiting: Place[] = [{ node: fromMarkdown(markdown), depth: 0 }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { node, depth } = place;
    const mark = depth >= DEEPEST ? 'TOO_DEEP' : refusedMark(node);
    if (mark !== null) found.add(mark);
    const below = depth + Number(NESTING.includes(node.type));
    if ('children' in node)
      waiting.push(...node.children.map((child) => ({ node: child, depth: below })));
  }
  return [...found].toSorted();
}

function refusedMark(node: Nodes): RefusedMark | null {
  switch (node.type) {
    case 'html':
      return 'HTML';
    case 'image':
    case 'imageReference':
      return 'IMAGE';
    case 'link':
    case 'definition':
      return isSafeLink(node.url) ? null : 'UNSAFE_LINK';
    default:
      return null;
  }
}
