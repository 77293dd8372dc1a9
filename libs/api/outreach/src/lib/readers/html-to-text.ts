import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { isSafeLink } from '@voix/domain-kernel';

/** Elements that stand apart from what surrounds them. */
const PARAGRAPHS = new Set('p div ul ol table blockquote pre h1 h2 h3 h4 h5 h6'.split(' '));
/** Elements that begin or end a line. */
const LINES = new Set('br li tr'.split(' '));
/** Elements whose content is not for readers. */
const HIDDEN = new Set('script style head title template noscript iframe'.split(' '));

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]{1,30}));/gi;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const TAG_NAME = /^\/?([a-z][a-z0-9]*)/i;
const REPLACEMENT = '\uFFFD';
const LAST_CODE_POINT = 0x10ffff;

/**
 * The text that a reader sees in a piece of HTML, with its paragraphs, list items and the addresses of its links. What
 * comes out is plain text: nothing of it is ever interpreted again. Linear in the length; never fails.
 */
export function htmlToText(html: string): string {
  const text = new TextBuilder();
  let position = 0;
  while (position < html.length) {
    const start = html.indexOf('<', position);
    if (start === -1) break;
    text.words(html.slice(position, start));
    position = readMarkup(html, start, text);
  }
  text.words(html.slice(position));
  return text.result();
}

/** Reads what a `<` begins and answers where it ends; one that begins nothing is a sign like others. */
function readMarkup(html: string, start: number, text: TextBuilder): number {
  if (html.startsWith('<!--', start)) return after(html, /-->/g, start);
  const isMarkup = /[a-z/!?]/i.test(html.charAt(start + 1));
  const end = isMarkup ? html.indexOf('>', start) : -1;
  if (end === -1) {
    // Without any further `>`, nothing that follows is markup either.
    text.words(isMarkup ? html.slice(start) : '<');
    return isMarkup ? html.length : start + 1;
  }
  const inside = html.slice(start + 1, end);
  const name = TAG_NAME.exec(inside)?.[1]?.toLowerCase();
  const isClosing = inside.startsWith('/');
  if (name !== undefined && HIDDEN.has(name) && !isClosing) {
    const closing = after(html, new RegExp(`</${name}`, 'gi'), end + 1);
    return after(html, />/g, closing);
  }
  if (name !== undefined) text.tag(name, isClosing, inside);
  return end + 1;
}

/** Where the text after a mark begins; the end when the mark does not come. */
function after(html: string, mark: RegExp, from: number): number {
  mark.lastIndex = from;
  return mark.test(html) ? mark.lastIndex : html.length;
}

class TextBuilder {
  private readonly pieces: string[] = [];
  private link: { readonly href: string; readonly at: number } | null = null;

  words(raw: string): void {
    if (raw !== '') this.pieces.push(decodeEntities(raw.replaceAll(/[ \t\r\n\f]+/g, ' ')));
  }

  tag(name: string, isClosing: boolean, inside: string): void {
    if (PARAGRAPHS.has(name)) this.pieces.push('\n\n');
    else if (LINES.has(name)) this.pieces.push(isClosing && name !== 'tr' ? '' : '\n');
    if (name === 'li' && !isClosing) this.pieces.push('- ');
    if (name === 'a' && isClosing) this.endLink();
    else if (name === 'a') this.startLink(inside);
  }

  result(): string {
    const lines = this.pieces.join('').split('\n');
    const trimmed = lines.map((line) => line.replaceAll(/ {2,}/g, ' ').trim());
    return trimmed
      .filter((line, index) => line !== '' || trimmed[index - 1] !== '')
      .join('\n')
      .trim();
  }

  private startLink(inside: string): void {
    const [, double, single, bare] = HREF.exec(inside) ?? [];
    const href = decodeEntities(double ?? single ?? bare ?? '');
    this.link = isSafeLink(href) ? { href, at: this.pieces.length } : null;
  }

  /** The address follows the words of a link, unless they are the address. */
  private endLink(): void {
    if (this.link === null) return;
    const words = this.pieces.slice(this.link.at).join('').trim();
    if (words !== this.link.href) this.pieces.push(` (${this.link.href})`);
    this.link = null;
  }
}

function decodeEntities(text: string): string {
  return text.replaceAll(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return isSign(code) ? String.fromCodePoint(code) : REPLACEMENT;
  });
}

/** Neither a control character nor half of a pair, nor beyond Unicode. */
function isSign(code: number): boolean {
  const isControl =
    (code < 0x20 && code !== 0x0a && code !== 0x09) || (code >= 0x7f && code < 0xa0);
  const isSurrogate = code >= 0xd800 && code < 0xe000;
  return !isControl && !isSurrogate && code <= LAST_CODE_POINT;
}
