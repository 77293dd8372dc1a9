import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { isTooCostly } from './cost-limit.js';
import type { OperationManifest } from './trusted-documents.js';

const schemaFile = createRequire(import.meta.url).resolve(
  '@voix/contracts/graphql-schema/schema.graphql',
);
const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
const operations = JSON.parse(
  readFileSync(join(dirname(schemaFile), 'operations.json'), 'utf8'),
) as OperationManifest;

/** How many proposals a page of votes asks for: the one size that our pages send as a variable. */
const OF_OUR_PAGES = { first: 12 };

function costsTooMuch(text: string, variables: Readonly<Record<string, unknown>> = {}): boolean {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('No operation');
  return isTooCostly(schema, document, operation, variables);
}

const proposals = (size: string, variables: string) =>
  `query ${variables} { edition(slug: "x") { proposalsActivity { proposals ${size} { edges { node {
     id title body number slug state submittedAt author { id displayName college { code name } }
     theme { id code title } viewerVote { stance receipt votedAt qualifications }
   } } } } } }`;

describe('isTooCostly', () => {
  it.each(
    Object.values(operations).map((document) => [
      /(query|mutation) \w+/.exec(document)?.[0],
      document,
    ]),
  )('lets the pages send %s', (_name, document) => {
    const edition = { edition: 'x', slug: 'x', editionSlug: 'x' };
    expect(costsTooMuch(document ?? '', { ...edition, ...OF_OUR_PAGES })).toBe(false);
  });

  it.each([
    ['written in the document', '(first: 100)', '', {}],
    ['the value of a variable', '(first: $n)', '($n: Int)', { n: 100 }],
    ['the default of a variable', '(first: $n)', '($n: Int = 100)', {}],
    ['nothing at all', '(first: $n)', '($n: Int)', { n: null }],
    ['more than there can be', '(first: $n)', '($n: Int)', { n: 2_000_000_000 }],
  ])(
    'A63: a long list of everything is refused, its length being %s',
    (_what, size, variables, values) => {
      expect(costsTooMuch(proposals(size, variables ? `A${variables}` : 'A'), values)).toBe(true);
    },
  );

  it.each([
    ['written in the document', '(first: 5)', '', {}],
    ['the value of a variable', '(first: $n)', '($n: Int = 100)', { n: 5 }],
    ['the default of the schema', '', '', {}],
    ['the default of the schema, for want of a variable', '(first: $n)', '($n: Int)', {}],
  ])('takes a short one, its length being %s', (_what, size, variables, values) => {
    expect(costsTooMuch(proposals(size, variables ? `A${variables}` : 'A'), values)).toBe(false);
  });

  it('A63: thirty fragments, each twice the one before, are refused', () => {
    const ladder = Array.from(
      { length: 30 },
      (_, n) => `fragment F${n} on Viewer { ...F${n + 1} ...F${n + 1} }`,
    );
    expect(
      costsTooMuch(`{ viewer { ...F0 } } ${ladder.join(' ')} fragment F30 on Viewer { id }`),
    ).toBe(true);
  });
});
