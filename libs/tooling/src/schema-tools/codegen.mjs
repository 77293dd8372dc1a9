#!/usr/bin/env node
// Writes what the site's sources imply: typed GraphQL documents, the list of operations for the server, compiled messages, long texts.
import { join } from 'node:path';
import { generateDocuments } from '../message-tools/generate-documents.mjs';
import { generateMessages } from '../message-tools/generate-messages.mjs';
import { generateOperations } from './generate-operations.mjs';
import { webProjects, workspaceRoot } from './workspace-projects.mjs';

const contracts = join(workspaceRoot, 'libs/contracts/src/graphql-schema');

/** Runs every generator; returns the faults found, none when everything was written. */
export async function generateAll() {
  const projects = webProjects();
  const messages = generateMessages(projects);
  const documents = generateDocuments({
    folder: join(workspaceRoot, 'apps/web'),
    auditFile: join(workspaceRoot, 'docs/accessibility/audit.md'),
  });
  const operations = await generateOperations({
    root: workspaceRoot,
    projects,
    schemaFile: join(contracts, 'schema.graphql'),
    manifestFile: join(contracts, 'operations.json'),
    possibleTypesFile: join(workspaceRoot, 'libs/web/platform/src/generated/possible-types.ts'),
  });
  const parts = [messages, documents, operations];
  return {
    faults: parts.flatMap(({ faults }) => faults),
    written: parts.reduce((sum, { written }) => sum + written, 0),
  };
}

if (import.meta.main) {
  const { faults, written } = await generateAll();
  for (const fault of faults) console.error(`✗ ${fault}`);
  console.log(
    faults.length === 0
      ? `codegen: ${written} files written`
      : `codegen: ${faults.length} faults, fix them first`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
