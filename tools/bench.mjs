#!/usr/bin/env node
// `npm run bench -- <name>`: measures the built product (apps/e2e/src/bench/<name>.bench.mjs).
import { hasUsableNode } from './lib/require-node.mjs';

if (hasUsableNode()) {
  const { runEntry } = await import('./lib/operator-error.mjs');
  const { dispatch } = await import('./lib/dispatch.mjs');
  const folder = {
    command: 'npm run bench',
    path: ['apps', 'e2e', 'src', 'bench'],
    suffix: '.bench.mjs',
    build: true,
  };
  await runEntry(() => dispatch(folder, process.argv.slice(2)));
}
