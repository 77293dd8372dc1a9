import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** The compiler is a large binary: its first use may take a while on a busy machine. */
const COMPILED_WITHIN_MS = 60_000;

const script = fileURLToPath(new URL('compile-project.mjs', import.meta.url));

const SOURCES = {
  'src/index.ts': `export { answer } from './lib/answer.js';\n`,
  'src/lib/answer.ts': `export const answer: number = 42;\n`,
  'src/lib/answer.spec.ts': `it('is 42', () => undefined);\n`,
  'src/lib/answer.db-spec.ts': `it('is kept', () => undefined);\n`,
  'src/lib/__fixtures__/answer-bench.ts': `export const bench = true;\n`,
  'src/lib/answers.json': `[42]\n`,
  'src/lib/notes.txt': `not shipped\n`,
  'dist/gone.js': `export {};\n`,
};

describe('compile-project', () => {
  let folder;
  const at = (file) => join(folder, file);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'voix-compile-'));
    for (const [file, content] of Object.entries(SOURCES)) {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), content);
    }
    execFileSync(process.execPath, [script], { cwd: folder });
  }, COMPILED_WITHIN_MS);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('removes types and keeps the tree', () => {
    expect(readFileSync(at('dist/lib/answer.js'), 'utf8')).toContain('export const answer = 42;');
    expect(existsSync(at('dist/index.js'))).toBe(true);
  });

  it('copies data, and neither tests nor what serves them', () => {
    expect(existsSync(at('dist/lib/answers.json'))).toBe(true);
    const absent = [
      'dist/lib/answer.spec.js',
      'dist/lib/answer.db-spec.js',
      'dist/lib/__fixtures__',
      'dist/lib/notes.txt',
      'dist/gone.js',
    ];
    expect(absent.filter((file) => existsSync(at(file)))).toEqual([]);
  });

  it('leads a debugger back to the source', () => {
    const file = at('dist/lib/answer.js.map');
    const { sources } = JSON.parse(readFileSync(file, 'utf8'));
    expect(sources.map((source) => resolve(dirname(file), source))).toEqual([
      at('src/lib/answer.ts'),
    ]);
    expect(readFileSync(at('dist/lib/answer.js'), 'utf8')).toMatch(
      /\/\/# sourceMappingURL=answer\.js\.map\n$/,
    );
  });
});
