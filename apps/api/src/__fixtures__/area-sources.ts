import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What ships of the sources that match a pattern: no tests, nothing built. */
export function shippedSources(pattern: string): SourceFile[] {
  return globSync(pattern, {
    cwd: root,
    exclude: (path) => /node_modules|dist|__fixtures__/.test(path),
  })
    .filter((path) => !/spec\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
