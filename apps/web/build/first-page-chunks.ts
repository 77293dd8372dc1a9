import type { Rolldown } from 'vite';

export type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** The French texts of the frame. */
const FRAME_TEXTS = /[\\/]frame-texts\.fr\.ts$/;
/** The home page and its texts. */
const HOME = [
  /[\\/]editions[\\/]src[\\/]lib[\\/]pages[\\/]home\.page\.tsx$/,
  /[\\/]editions[\\/]src[\\/]generated[\\/]messages[\\/]fr\.ts$/,
];

function chunksOf(bundle: Bundle): readonly Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((output) => output.type === 'chunk');
}

function chunkWith(bundle: Bundle, pattern: RegExp): Rolldown.OutputChunk {
  const chunk = chunksOf(bundle).find(({ modules }) =>
    Object.keys(modules).some((id) => pattern.test(id)),
  );
  if (!chunk) throw new Error(`The first page has moved: nothing is like ${pattern.source}`);
  return chunk;
}

function withImports(
  bundle: Bundle,
  start: readonly Rolldown.OutputChunk[],
): ReadonlySet<Rolldown.OutputChunk> {
  const found = new Set<Rolldown.OutputChunk>();
  const waiting = [...start];
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    if (found.has(chunk)) continue;
    found.add(chunk);
    const { imports } = chunk;
    waiting.push(...chunksOf(bundle).filter(({ fileName }) => imports.includes(fileName)));
  }
  return found;
}

export interface FirstPage {
  /** What the document asks for at once. */
  readonly entry: ReadonlySet<Rolldown.OutputChunk>;
  readonly frameTexts: Rolldown.OutputChunk;
  /** What the home page adds. */
  readonly home: ReadonlySet<Rolldown.OutputChunk>;
}

/** The chunks that a first visit loads: a page that has moved fails the build, as a budget of nothing protects nobody. */
export function firstPageOf(bundle: Bundle): FirstPage {
  const entry = withImports(
    bundle,
    chunksOf(bundle).filter(({ isEntry }) => isEntry),
  );
  const frameTexts = chunkWith(bundle, FRAME_TEXTS);
  const home = withImports(
    bundle,
    HOME.map((pattern) => chunkWith(bundle, pattern)),
  );
  return {
    entry,
    frameTexts,
    home: new Set([...home].filter((chunk) => !entry.has(chunk) && chunk !== frameTexts)),
  };
}
