#!/usr/bin/env node
// Compiles the project in the current folder: every TypeScript file of src that serves no test goes to dist.
// Types are checked by the `typecheck` target; this step only removes them.
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

const SOURCE = 'src';
const OUTPUT = 'dist';
const TEST_FILE = /\.(spec|db-spec|contract-spec|e2e-spec)\.tsx?$|[/\\]__fixtures__[/\\]/;
const COPIED = new Set(['.json', '.jsonl', '.graphql', '.sql', '.csv', '.md']);

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function compile(file) {
  const target = join(OUTPUT, relative(SOURCE, file)).replace(/\.ts$/, '.js');
  // A debugger looks for the source from where the map is.
  const sourceFileName = relative(dirname(target), file);
  const { code, map } = await transformFile(file, { ...swcOptions(), sourceFileName });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `${code}\n//# sourceMappingURL=${target.split('/').pop()}.map\n`);
  await writeFile(`${target}.map`, map ?? '');
}

async function copy(file) {
  const target = join(OUTPUT, relative(SOURCE, file));
  await mkdir(dirname(target), { recursive: true });
  await cp(file, target);
}

await rm(OUTPUT, { recursive: true, force: true });
for (const file of await filesOf(SOURCE)) {
  if (TEST_FILE.test(file) || file.endsWith('.d.ts')) continue;
  if (extname(file) === '.ts') await compile(file);
  else if (COPIED.has(extname(file))) await copy(file);
}
