#!/usr/bin/env node
// Run after every change of package-lock.json: `node tools/complete-lock.mjs`. With --check it only says what is missing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { completeLock, missingPackages, staleProjects } from './lib/lock-completion.mjs';

const root = new URL('../', import.meta.url);
const file = new URL('package-lock.json', root);
const lock = JSON.parse(readFileSync(file, 'utf8'));

function readManifest(folder) {
  const manifest = new URL(folder === '' ? 'package.json' : `${folder}/package.json`, root);
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : undefined;
}

function check() {
  const faults = [
    ...missingPackages(lock).map(
      ({ owner, name }) => `${name}, optional for ${owner}, is not in package-lock.json`,
    ),
    ...staleProjects(lock, readManifest).map(
      (project) => `${project} asks for other packages than package-lock.json says`,
    ),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0)
    console.error(
      'Run `npm install --ignore-scripts`, then `node tools/complete-lock.mjs`, and commit both files.',
    );
  else console.log('package-lock.json is complete');
  return faults.length === 0 ? 0 : 1;
}

function complete() {
  const { length } = missingPackages(lock);
  if (length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), undefined, 2)}\n`);
  console.log(`package-lock.json: ${length} stubs added`);
  return 0;
}

process.exitCode = process.argv.includes('--check') ? check() : complete();
