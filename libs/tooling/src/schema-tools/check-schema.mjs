#!/usr/bin/env node
// The committed schema is the one the server serves, breaks nothing that was released, and keeps our habits.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { printSchema, SCHEMA_FILE } from './print-schema.mjs';
import { schemaFaults } from './schema-rules.mjs';
import { workspaceRoot } from './workspace-projects.mjs';

const RELEASES = join(workspaceRoot, 'docs/releases');
const RELEASED = /^schema-(\d+)\.(\d+)\.(\d+)\.graphql$/;

function byVersion(a, b) {
  const [left, right] = [a, b].map((name) => RELEASED.exec(name).slice(1).map(Number));
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The schema of the last release among these file names, or none before the first release. */
export function lastRelease(names) {
  return names
    .filter((name) => RELEASED.test(name))
    .toSorted(byVersion)
    .at(-1);
}

/** What stopped working for those who use the released schema. */
export function breakages(releasedText, currentText) {
  return findBreakingChanges(buildSchema(releasedText), buildSchema(currentText)).map(
    (change) => `breaks the last release: ${change.description}`,
  );
}

/** All faults of a committed schema, against what the server prints and what was released. */
export function committedFaults({ committed, printed, released }) {
  return [
    ...(committed === printed ? [] : ['schema.graphql is stale: `npm run schema`']),
    ...(released === undefined ? [] : breakages(released, committed)),
    ...schemaFaults(buildSchema(committed)),
  ];
}

if (import.meta.main) {
  const release = existsSync(RELEASES) ? lastRelease(readdirSync(RELEASES)) : undefined;
  const faults = committedFaults({
    committed: readFileSync(SCHEMA_FILE, 'utf8'),
    printed: await printSchema(),
    released: release && readFileSync(join(RELEASES, release), 'utf8'),
  });
  for (const fault of faults) console.error(fault);
  console.log(`schema: compared with ${release ?? 'no release yet'}, ${faults.length} problems`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
