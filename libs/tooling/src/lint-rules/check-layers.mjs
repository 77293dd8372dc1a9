#!/usr/bin/env node
// Says where a layer inside a server area imports one that it may not know.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { cruiseOptions, resolveOptions } from './dependency-cruiser.config.mjs';

async function areaFolders(root) {
  const entries = await readdir(join(root, 'libs/api'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => `libs/api/${entry.name}`);
}

function sentence({ rule, from, to, cycle }) {
  const path = cycle ? [from, ...cycle.map((step) => step.name)].join(' → ') : `${from} → ${to}`;
  return `${rule.name}: ${path}`;
}

/** All breaches of the layer rules below `root`, as sentences. */
export async function layerProblems(root) {
  const { output } = await cruise(
    await areaFolders(root),
    { ...cruiseOptions, baseDir: root },
    resolveOptions,
  );
  return { files: output.summary.totalCruised, problems: output.summary.violations.map(sentence) };
}

if (import.meta.main) {
  const { files, problems } = await layerProblems(
    fileURLToPath(new URL('../../../../', import.meta.url)),
  );
  for (const problem of problems) console.error(problem);
  console.log(`layers: ${files} files, ${problems.length} problems`);
  process.exit(problems.length === 0 ? 0 : 1);
}
