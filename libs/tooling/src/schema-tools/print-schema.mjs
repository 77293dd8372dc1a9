#!/usr/bin/env node
// Prints the schema of the built server, or with --write commits it to the contracts. No database, no port.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { workspaceRoot } from './workspace-projects.mjs';
import { writeIfChanged } from './write-if-changed.mjs';

export const SCHEMA_FILE = join(workspaceRoot, 'libs/contracts/src/graphql-schema/schema.graphql');
const PRINTER = join(workspaceRoot, 'apps/api/dist/print-schema.js');

/** The schema that the built server would serve. */
export async function printSchema() {
  if (!existsSync(PRINTER)) {
    throw new Error('The server is not built: run `npm run build` first.');
  }
  const { stdout } = await promisify(execFile)(process.execPath, [PRINTER], {
    maxBuffer: 16 * 1024 * 1024,
  });
  return `${stdout.trim()}\n`;
}

if (import.meta.main) {
  const text = await printSchema();
  if (process.argv.includes('--write')) {
    const isNew = writeIfChanged(SCHEMA_FILE, text);
    console.log(isNew ? 'schema.graphql written' : 'schema.graphql is up to date');
  } else {
    process.stdout.write(text);
  }
}
