#!/usr/bin/env node
// `npm test`: everything there is to check, on one machine. `npm test -- <area>`: one area.
import { hasUsableNode } from './lib/require-node.mjs';

if (hasUsableNode()) {
  const { runEntry } = await import('./lib/operator-error.mjs');
  const { test } = await import('./lib/test.mjs');
  await runEntry(() => test(process.argv.slice(2)));
}
