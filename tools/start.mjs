#!/usr/bin/env node
// `npm start`: from a fresh clone to a served page. Needs nothing but some Node and npm.
import { hasUsableNode } from './lib/require-node.mjs';

if (hasUsableNode()) {
  const { runEntry } = await import('./lib/operator-error.mjs');
  const { start } = await import('./lib/start.mjs');
  await runEntry(() => start(process.argv.slice(2)));
}
