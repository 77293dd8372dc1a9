#!/usr/bin/env node
// `npm run voix -- <command>`: the command line of Voix, with the same use cases as the server.
import { hasUsableNode } from './lib/require-node.mjs';

if (hasUsableNode()) {
  const { runEntry } = await import('./lib/operator-error.mjs');
  const { runBuilt } = await import('./lib/run-built.mjs');
  await runEntry(() => runBuilt(['apps', 'api', 'dist', 'cli.js'], process.argv.slice(2)));
}
