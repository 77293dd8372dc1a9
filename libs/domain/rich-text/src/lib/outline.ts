import { plainInline } from './plain-inline.js';
import type { RichText } from './rich-text.js';

/** A title of a text, and the id by which a link leads to it. */
export interface OutlineEntry {
  readonly id: string;
  readonly text: string;
  /** 0 for the highest titles of the text, 1 for those below them… */
  readonly depth: number;
}

/** The table of contents of a text; titles inside quotations and lists are left out. */
export function outlineOf(text: RichText): readonly OutlineEntry[] {
  return text.flatMap((block) =>
    block.type === 'heading' && block.id !== null
      ? [{ id: block.id, text: plainInline(block.children), depth: block.depth }]
      : [],
  );
}
