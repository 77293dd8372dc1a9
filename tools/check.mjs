#!/usr/bin/env node
// `npm run check [-- types lint …]`: the static checks, all or the named ones.
import { hasUsableNode } from './lib/require-node.mjs';

if (hasUsableNode()) {
  const { runEntry } = await import('./lib/operator-error.mjs');
  const { check } = await import('./lib/check.mjs');
  await runEntry(() => check(process.argv.slice(2)));
}
