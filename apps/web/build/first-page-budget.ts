import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { firstPageOf } from './first-page-chunks.js';

const KILOBYTE = 1000;
const SCRIPT_BUDGET = 150 * KILOBYTE;
const FONT_BUDGET = 60 * KILOBYTE;

/** The one file of fonts that a French page asks for. */
const FIRST_FONT = /next-latin-wght-normal.*\.woff2$/;

interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

function weigh(codes: readonly (string | Uint8Array)[]): Weight {
  const sizes = codes.map((code) => ({
    raw: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).byteLength,
    brotli: brotliCompressSync(code).byteLength,
  }));
  const sum = (kind: keyof Weight) => sizes.reduce((total, size) => total + size[kind], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

const kilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} kB`;

/** Fails the build when the first page grows past what a tired phone on a poor network can take. */
export function firstPageBudget(): Plugin {
  return {
    name: 'voix:first-page-budget',
    apply: 'build',
    // Not before the files are written: only then does a chunk name the styles of the pages that it leads to.
    writeBundle(_options, bundle) {
      const { entry, frameTexts, home } = firstPageOf(bundle);
      const chunks = [...entry, frameTexts, ...home];
      const { brotli, gzip } = weigh(chunks.map(({ code }) => code));
      const fonts = Object.values(bundle).filter(({ fileName }) => FIRST_FONT.test(fileName));
      const { raw: fontWeight } = weigh(
        fonts.map((font) => (font.type === 'asset' ? font.source : '')),
      );
      this.info(
        `first page: ${kilobytes(brotli)} of script with brotli (${kilobytes(gzip)} with gzip) in ${chunks.length} files, ${kilobytes(fontWeight)} of fonts`,
      );
      if (brotli > SCRIPT_BUDGET)
        this.error(
          `The first page weighs ${kilobytes(brotli)} of script: the budget is ${kilobytes(SCRIPT_BUDGET)}`,
        );
      if (fontWeight === 0 || fontWeight > FONT_BUDGET)
        this.error(
          `The first page weighs ${kilobytes(fontWeight)} of fonts: the budget is ${kilobytes(FONT_BUDGET)}`,
        );
    },
  };
}
