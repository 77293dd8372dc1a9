import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OperationManifest } from '@voix/api-platform/graphql';

/** The operations that the pages of this build may send. */
export function loadManifest(): OperationManifest {
  const contracts = dirname(
    createRequire(import.meta.url).resolve('@voix/contracts/graphql-schema/schema.graphql'),
  );
  return JSON.parse(readFileSync(join(contracts, 'operations.json'), 'utf8')) as OperationManifest;
}
