import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  buildSchema,
  getOperationAST,
  parse,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
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
  return isTooCostly(schema, document, operationIn(document), variables);
}

function operationIn(document: DocumentNode): OperationDefinitionNode {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('Not exactly one operation');
  return operation;
}

/** All that a list shows of its proposals. */
const SHOWN = `id number title state submittedAt theme { id title } author { id displayName college { code name } }
  voteTally { agree neutral disagree total } viewerVote { stance qualifications } viewerPermissions`;
const list = (size: string) => `proposals ${size} { edges { node { ${SHOWN} } } }`;
const inEdition = (lists: string) => `{ edition(slug: "x") { proposalsActivity { ${lists} } } }`;

/** Ten lists side by side, all of one size. */
const tenLists = (size: string, variables: string) =>
  `query A${variables} ${inEdition(Array.from({ length: 10 }, (_, n) => `a${n}: ${list(size)}`).join(' '))}`;

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
    ['the default of the schema', '', '', {}],
    ['the default of the schema, for want of a variable', '(first: $n)', '($n: Int)', {}],
    ['nothing at all', '(first: $n)', '($n: Int)', { n: null }],
    ['more than there can be', '(first: $n)', '($n: Int)', { n: 2_000_000_000 }],
  ])(
    'A63: ten lists at once are refused, their length being %s',
    (_what, size, variables, values) => {
      expect(costsTooMuch(tenLists(size, variables), values)).toBe(true);
    },
  );

  it.each([
    ['written in the document', '(first: 5)', '', {}],
    ['the value of a variable', '(first: $n)', '($n: Int = 100)', { n: 5 }],
  ])('takes ten short ones, their length being %s', (_what, size, variables, values) => {
    expect(costsTooMuch(tenLists(size, variables), values)).toBe(false);
  });

  it('A63: looks at each length again, however short the list was before', () => {
    const document = parse(tenLists('(first: $n)', '($n: Int)'));
    const operation = operationIn(document);
    const asked = [5, 100, 5].map((n) => isTooCostly(schema, document, operation, { n }));
    expect(asked).toEqual([false, true, false]);
  });

  it('A63: a document without a list is refused each time it costs too much', () => {
    const many = Array.from({ length: 9_000 }, () => 'id').join(' ');
    const document = parse(`{ viewer { ${many} } }`);
    const operation = operationIn(document);
    const asked = [1, 2].map(() => isTooCostly(schema, document, operation, {}));
    expect(asked).toEqual([true, true]);
  });

  it('A70: lets anyone ask for the longest list with all that it shows', () => {
    expect(costsTooMuch(`query A($n: Int) ${inEdition(list('(first: $n)'))}`, { n: 100 })).toBe(
      false,
    );
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
