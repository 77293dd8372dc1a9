import { parseRichText } from './parse-rich-text.js';
import { plainInline } from './plain-inline.js';
import type { RichBlock } from './rich-text.js';

/** The words of a text without its marks, a paragraph a line: for search, e-mail and counting. */
export function plainText(markdown: string): string {
  return parseRichText(markdown).map(plainBlock).filter(Boolean).join('\n');
}

function plainBlock(block: RichBlock): string {
  switch (block.type) {
    case 'code':
      return block.text;
    case 'rule':
      return '';
    case 'quote':
      return block.children.map(plainBlock).join('\n');
    case 'list':
      return block.items.map(({ children }) => children.map(plainBlock).join('\n')).join('\n');
    default:
      return plainInline(block.children);
  }
}
