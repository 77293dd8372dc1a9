#!/usr/bin/env node
// Prints the schema that the server's sources make, or with --write commits it to the contracts. No build, no database.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fromSource } from '../build/from-source.mjs';
import { workspaceRoot } from './workspace-projects.mjs';
import { writeIfChanged } from './write-if-changed.mjs';

export const SCHEMA_FILE = join(workspaceRoot, 'libs/contracts/src/graphql-schema/schema.graphql');
const PRINTER = join(workspaceRoot, 'apps/api/src/print-schema.ts');

/** The schema that the server would serve. */
export async function printSchema() {
  const printing = promisify(execFile)(process.execPath, fromSource(PRINTER), {
    maxBuffer: 16 * 1024 * 1024,
  });
  const { stdout } = await printing.catch(({ stderr }) => {
    throw new Error(`The schema cannot be printed:\n${stderr.trim()}`);
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
