import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { slugify } from '@voix/domain-kernel';

/** A heading of a text, and the id by which a link leads to it. */
export interface OutlineEntry {
  readonly id: string;
  readonly text: string;
  /** 0 for the headings of the highest level in this text, 1 for those below them… */
  readonly depth: number;
}

/** The words of a heading, without its emphasis and its links. */
function headingText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(headingText).join('') : '';
}

/** The headings of a parsed text, each with an id of its own; those inside quotations and lists are left out. */
export function outlineOf(tree: Root): ReadonlyMap<Nodes, OutlineEntry> {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  const taken = new Map<string, number>();
  return new Map(
    headings.map((heading) => {
      const text = headingText(heading);
      const slug = slugify(text) || 'section';
      const times = (taken.get(slug) ?? 0) + 1;
      taken.set(slug, times);
      const id = times === 1 ? slug : `${slug}-${times}`;
      return [heading, { id, text, depth: heading.depth - highest }];
    }),
  );
}

/** The table of contents of a text that is shown by `Prose` with `hasAnchors`. */
export function proseOutline(markdown: string): readonly OutlineEntry[] {
  return [...outlineOf(fromMarkdown(markdown)).values()];
}
