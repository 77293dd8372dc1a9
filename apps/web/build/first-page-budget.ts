import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const KILOBYTE = 1000;
const SCRIPT_BUDGET = 150 * KILOBYTE;
const FONT_BUDGET = 60 * KILOBYTE;

/** What the home page downloads on demand, besides the entry: its page, its texts and those of the frame, in French. */
const ON_DEMAND = [
  /[\\/]editions[\\/]src[\\/]lib[\\/]pages[\\/]home\.page\.tsx$/,
  /[\\/](?:editions|platform|ui)[\\/]src[\\/]generated[\\/]messages[\\/]fr\.ts$/,
  /[\\/]apps[\\/]web[\\/]src[\\/]generated[\\/]messages[\\/]fr\.ts$/,
];
/** The one file of fonts that a French page asks for. */
const FIRST_FONT = /latin-wght-normal.*\.woff2$/;

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

function holds(chunk: Rolldown.OutputChunk, pattern: RegExp): boolean {
  return Object.keys(chunk.modules).some((id) => pattern.test(id));
}

/** The chunks that a first visit loads: the entry and the home page with its texts, and all that they import. */
export function firstPageChunks(bundle: Bundle): readonly Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const onDemand = ON_DEMAND.map((pattern) => {
    const chunk = chunks.find((candidate) => holds(candidate, pattern));
    if (!chunk) throw new Error(`The home page has moved: nothing is like ${pattern.source}`);
    return chunk;
  });
  const found = new Set<Rolldown.OutputChunk>();
  const waiting = [...chunks.filter(({ isEntry }) => isEntry), ...onDemand];
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    if (found.has(chunk)) continue;
    found.add(chunk);
    const { imports } = chunk;
    waiting.push(...chunks.filter(({ fileName }) => imports.includes(fileName)));
  }
  return [...found];
}

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
    generateBundle(_options, bundle) {
      const scripts = firstPageChunks(bundle);
      const weight = weigh(scripts.map(({ code }) => code));
      const fonts = Object.values(bundle).filter(
        (output) =>
          output.type === 'asset' &&
          FIRST_FONT.test(output.fileName) &&
          !output.fileName.includes('-ext-'),
      );
      const fontWeight = weigh(fonts.map((font) => (font.type === 'asset' ? font.source : ''))).raw;
      this.info(
        `first page: ${kilobytes(weight.brotli)} of script with brotli (${kilobytes(weight.gzip)} with gzip) in ${scripts.length} files, ${kilobytes(fontWeight)} of fonts`,
      );
      if (weight.brotli > SCRIPT_BUDGET)
        this.error(
          `The first page weighs ${kilobytes(weight.brotli)} of script: the budget is ${kilobytes(SCRIPT_BUDGET)}`,
        );
      if (fontWeight === 0 || fontWeight > FONT_BUDGET)
        this.error(
          `The first page weighs ${kilobytes(fontWeight)} of fonts: the budget is ${kilobytes(FONT_BUDGET)}`,
        );
    },
  };
}
