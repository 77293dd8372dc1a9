#!/usr/bin/env node
// Refuses a lock file with a package that would run unknown code at install time, or whose bytes changed (A94).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  changedChecksums,
  staleInstallScripts,
  uncheckedPackages,
  unknownInstallScripts,
} from './lib/dependency-rules.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** The lock file of an earlier commit; nothing when history does not reach that far (a shallow clone, an archive). */
function committedLock(revision) {
  try {
    const options = {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    };
    return JSON.parse(execFileSync('git', ['show', `${revision}:package-lock.json`], options));
  } catch {
    return { packages: {} };
  }
}

const lock = read('package-lock.json');
const known = read('libs/tooling/src/lint-rules/install-scripts.json');
const faults = [
  ...unknownInstallScripts(lock, known),
  ...staleInstallScripts(lock, known),
  ...uncheckedPackages(lock),
  ...['HEAD', 'HEAD^'].flatMap((revision) => changedChecksums(committedLock(revision), lock)),
];

for (const fault of faults) console.error(fault);
console.log(`dependencies: ${Object.keys(lock.packages).length} packages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
