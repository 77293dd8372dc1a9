import { outlineOf, parseRichText, type OutlineEntry } from '@voix/domain-rich-text';

export type { OutlineEntry } from '@voix/domain-rich-text';

/** The table of contents of a text that is shown by `Prose` with `hasAnchors`. */
export function proseOutline(markdown: string): readonly OutlineEntry[] {
  return outlineOf(parseRichText(markdown));
}
