import type { RichInline } from './rich-text.js';

/** The words of a line. */
export function plainInline(inlines: readonly RichInline[]): string {
  return inlines.map(plainWord).join('');
}

function plainWord(inline: RichInline): string {
  if (inline.type === 'break') return ' ';
  return 'text' in inline ? inline.text : plainInline(inline.children);
}
