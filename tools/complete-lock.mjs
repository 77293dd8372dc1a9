#!/usr/bin/env node
// Run after every change of package-lock.json: `node tools/complete-lock.mjs`. With --check it only says what is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, missingPackages } from './lib/lock-completion.mjs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingPackages(lock);

if (missing.length === 0) {
  console.log('package-lock.json is complete');
} else if (process.argv.includes('--check')) {
  for (const { owner, name } of missing)
    console.error(`${name}, optional for ${owner}, is not in package-lock.json`);
  console.error(
    'npm ci would refuse this lock: run `node tools/complete-lock.mjs` and commit the result.',
  );
  process.exitCode = 1;
} else {
  writeFileSync(file, `${JSON.stringify(completeLock(lock), undefined, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} stubs added`);
}
