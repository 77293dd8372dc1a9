import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import type { ImportProblem } from '../domain/import-problem.js';

export interface TextLine {
  /** From 1. */
  readonly number: number;
  /** Without its line break. */
  readonly text: string;
}

/** The longest line that is read: memory stays bounded whatever a file holds, also once unpacked. */
export const LONGEST_LINE = 1_000_000;

const NOTHING: Buffer = Buffer.alloc(0);
const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/** Stops reading: what follows in this file cannot be trusted to be text. */
export class UnreadableText extends Error {
  constructor(readonly problem: ImportProblem) {
    super(problem.code);
    this.name = 'UnreadableText';
  }
}

/**
 * The lines of a text file in UTF-8, with any line ends and with or without a byte order mark; `.gz` is unpacked on the
 * way. Throws {@link UnreadableText} at the first line that is no UTF-8, which is how Latin-1 and UTF-16 show.
 */
export async function* textLines(path: string, file: string): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let number = 0;
  for await (const bytes of byteLines(path, file)) {
    number += 1;
    yield { number, text: decode(decoder, bytes, file, number) };
  }
}

function decode(decoder: TextDecoder, bytes: Buffer, file: string, number: number): string {
  try {
    const text = decoder.decode(bytes);
    const withoutMark = number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    return withoutMark.endsWith('\r') ? withoutMark.slice(0, -1) : withoutMark;
  } catch {
    // TypeError is how TextDecoder says that bytes are no UTF-8.
    throw new UnreadableText({ file, line: number, column: null, code: 'BAD_TEXT' });
  }
}

async function* byteLines(path: string, file: string): AsyncGenerator<Buffer> {
  let rest = NOTHING;
  let number = 0;
  for await (const chunk of open(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      number += 1;
      const line = chunk.subarray(start, end);
      yield rest.length === 0 ? line : Buffer.concat([rest, line]);
      rest = NOTHING;
      start = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(start)]);
    if (rest.length > LONGEST_LINE) {
      const params = { max: LONGEST_LINE };
      throw new UnreadableText({
        file,
        line: number + 1,
        column: null,
        code: 'LINE_TOO_LONG',
        params,
      });
    }
  }
  if (rest.length > 0) yield rest;
}

function open(path: string): Readable {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return file;
  // A stream that is piped does not hand its errors on by itself.
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
}
