#!/usr/bin/env node
// `npm run generate -- <form> …`: writes a new area or use case in the forms of the house.
import { hasUsableNode } from './lib/require-node.mjs';

if (hasUsableNode()) {
  const { runEntry } = await import('./lib/operator-error.mjs');
  const { dispatch } = await import('./lib/dispatch.mjs');
  const folder = {
    command: 'npm run generate',
    path: ['libs', 'tooling', 'src', 'generators'],
    suffix: '.generator.mjs',
    build: false,
  };
  await runEntry(() => dispatch(folder, process.argv.slice(2)));
}
