import type { BlockContent, DefinitionContent, Heading, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isSafeLink, slugify } from '@voix/domain-kernel';
import { DEEPEST, wordsBelow } from './markdown-tree.js';
import { plainInline } from './plain-inline.js';
import type { RichBlock, RichInline, RichText } from './rich-text.js';

const LOWEST_HEADING = 5;

interface Setting {
  /** How many quotations and lists stand around. */
  readonly nesting: number;
  /** The level of the highest heading in the source. */
  readonly highest: number;
  readonly idOf: (words: string) => string | null;
}

/**
 * Reads Markdown by a list of what is allowed, never by one of what is not. HTML becomes the characters that were typed,
 * an image its description, a link that is not safe its words, what is nested too deep its words. Never throws.
 */
export function parseRichText(markdown: string): RichText {
  const { children } = fromMarkdown(markdown);
  const levels = children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const setting = { nesting: 0, highest: Math.min(...levels, 6), idOf: distinctIds() };
  return blocksOf(children, setting);
}

/** Names each title by its words, and numbers those that say the same. */
function distinctIds(): (words: string) => string {
  const taken = new Map<string, number>();
  return (words) => {
    const slug = slugify(words) || 'section';
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    return times === 1 ? slug : `${slug}-${times}`;
  };
}

function blocksOf(nodes: readonly RootContent[], setting: Setting): readonly RichBlock[] {
  return nodes.flatMap((node) => blockOf(node, setting) ?? []);
}

function blockOf(node: RootContent, setting: Setting): RichBlock | null {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlinesOf(node.children, 0) };
    case 'heading':
      return headingOf(node, setting);
    case 'blockquote':
      return { type: 'quote', children: nestedBlocks(node.children, setting) };
    case 'list':
      return {
        type: 'list',
        start: node.ordered ? Number(node.start) : null,
        items: node.children.map((item) => ({ children: nestedBlocks(item.children, setting) })),
      };
    case 'code':
      return { type: 'code', text: node.value };
    case 'thematicBreak':
      return { type: 'rule' };
    case 'html':
      return { type: 'paragraph', children: [{ type: 'text', text: node.value }] };
    default:
      return null;
  }
}

function nestedBlocks(
  nodes: readonly (BlockContent | DefinitionContent)[],
  { nesting, highest }: Setting,
): readonly RichBlock[] {
  if (nesting + 1 < DEEPEST)
    return blocksOf(nodes, { nesting: nesting + 1, highest, idOf: () => null });
  const text = nodes.map(wordsBelow).join(' ');
  return [{ type: 'paragraph', children: [{ type: 'text', text }] }];
}

function headingOf(node: Heading, { highest, idOf }: Setting): RichBlock {
  const children = inlinesOf(node.children, 0);
  const depth = Math.min(Math.max(node.depth - highest, 0), LOWEST_HEADING);
  return { type: 'heading', depth, id: idOf(plainInline(children)), children };
}

function inlinesOf(nodes: readonly PhrasingContent[], nesting: number): readonly RichInline[] {
  if (nesting > DEEPEST) return [{ type: 'text', text: nodes.map(wordsBelow).join(' ') }];
  return nodes.flatMap((node) => inlineOf(node, nesting + 1));
}

function inlineOf(node: PhrasingContent, nesting: number): readonly RichInline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', text: node.value }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: inlinesOf(node.children, nesting) }];
    case 'break':
      return [{ type: 'break' }];
    case 'inlineCode':
      return [{ type: 'code', text: node.value }];
    case 'link': {
      const children = inlinesOf(node.children, nesting);
      return isSafeLink(node.url) ? [{ type: 'link', url: node.url, children }] : children;
    }
    case 'linkReference':
      return inlinesOf(node.children, nesting);
    case 'image':
    case 'imageReference':
      return [{ type: 'text', text: [node.alt].join('') }];
    default:
      return [];
  }
}
