import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { queryLimitRules } from './query-limits.js';
import type { OperationManifest } from './trusted-documents.js';

const schemaFile = createRequire(import.meta.url).resolve(
  '@voix/contracts/graphql-schema/schema.graphql',
);
const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
const operations = JSON.parse(
  readFileSync(join(dirname(schemaFile), 'operations.json'), 'utf8'),
) as OperationManifest;

const faultsOf = (document: string) =>
  validate(schema, parse(document), queryLimitRules()).map((error) => error.message);

describe('queryLimitRules', () => {
  it.each(Object.values(operations).map((document) => [/^\w+ \w+/.exec(document)?.[0], document]))(
    'lets the pages send %s',
    (_name, document) => {
      expect(faultsOf(document ?? '')).toEqual([]);
    },
  );

  const deep = (levels: number) =>
    `{ viewer { proposals { edges { node { ${'mergedInto { '.repeat(levels)} id ${'} '.repeat(levels)} } } } } }`;

  it.each([
    [
      'A63: a hundred aliases',
      `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: viewer { id }`).join(' ')} }`,
    ],
    ['A63: fifty levels', deep(50)],
    ['A63: a thousand directives', `{ viewer { id ${'@include(if: true) '.repeat(1000)} } }`],
    [
      'A63: a ladder of fragments',
      `{ viewer { proposals { edges { node { ...f0 } } } } } ${Array.from({ length: 10 }, (_, n) => `fragment f${n} on Proposal { mergedInto { ...f${n + 1} } }`).join(' ')} fragment f10 on Proposal { id }`,
    ],
    [
      'A64: a fragment called like the introspection',
      `{ viewer { proposals { edges { node { ...__schema } } } } } fragment __schema on Proposal { ${'mergedInto { '.repeat(12)} id ${'} '.repeat(12)} }`,
    ],
    [
      'several acts in one request',
      `mutation { ${Array.from({ length: 4 }, (_, n) => `a${n}: signOut { viewer { id } }`).join(' ')} }`,
    ],
  ])('refuses %s', (_name, document) => {
    expect(faultsOf(document)).not.toEqual([]);
  });
});
