import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** What anyone can ask of the server: a document and variables that fit it. */
export interface Operation {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Values for arguments and input fields, by name; what is not there gets a value of its type. */
export type KnownValues = Readonly<Record<string, unknown>>;

const schemaFile = fileURLToPath(
  import.meta.resolve('@voix/contracts/graphql-schema/schema.graphql'),
);

export const SCHEMA = buildSchema(readFileSync(schemaFile, 'utf8'));

/** What the pages of this build ask, by the hash of the document. */
export const PAGE_OPERATIONS = JSON.parse(
  readFileSync(join(dirname(schemaFile), 'operations.json'), 'utf8'),
) as Readonly<Record<string, string>>;

const UNKNOWN_ID = '018f0000-0000-7000-8000-000000000000';
const OF_SCALARS: Readonly<Record<string, unknown>> = {
  ID: UNKNOWN_ID,
  String: 'texte',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2027-03-31T16:00:00.000Z',
};

function valueOf(type: GraphQLInputType, name: string, known: KnownValues): unknown {
  if (name in known) return known[name];
  if (isNonNullType(type)) return valueOf(type.ofType, name, known);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isScalarType(type)) return OF_SCALARS[type.name];
  if (!isInputObjectType(type)) throw new Error(`No value for ${String(type)}`);
  const fields = Object.values(type.getFields());
  return Object.fromEntries(fields.map((of) => [of.name, valueOf(of.type, of.name, known)]));
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = isNonNullType(type) ? type.ofType : type;
  if (isScalarType(named)) return '';
  // What has no outcome but success cannot be asked for the code of another.
  const hasErrors =
    isUnionType(named) &&
    named
      .getTypes()
      .some((member) => member.getInterfaces().some(({ name }) => name === 'UserError'));
  return hasErrors ? '{ __typename ... on UserError { code } }' : '{ __typename }';
}

function operationOf(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  known: KnownValues,
): Operation {
  const { name, args } = field;
  const variables = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return {
    name,
    document: `${kind} ${args.length > 0 ? `(${variables})` : ''} {
      act: ${name} ${args.length > 0 ? `(${given})` : ''} ${selectionOf(field)} }`,
    variables: Object.fromEntries(
      args.map((arg) => [arg.name, valueOf(arg.type, arg.name, known)]),
    ),
  };
}

/** Every query and mutation of the schema, read from it: what is added there is asked here. */
export function rootOperations(known: KnownValues = {}): readonly Operation[] {
  const queries = Object.values(SCHEMA.getQueryType()?.getFields() ?? {});
  const mutations = Object.values(SCHEMA.getMutationType()?.getFields() ?? {});
  return [
    ...queries.map((field) => operationOf('query', field, known)),
    ...mutations.map((field) => operationOf('mutation', field, known)),
  ];
}

/** The arguments that stand below the root, in the operations that reach them. */
export function nestedOperations(edition: string): readonly Operation[] {
  const page = { first: 2, after: null };
  return [
    {
      name: 'list of proposals',
      document: `query ($edition: String!, $first: Int, $after: String, $order: ProposalOrder, $theme: String) {
        act: edition(slug: $edition) { proposalsActivity {
          proposals(first: $first, after: $after, order: $order, theme: $theme) { totalCount } } } }`,
      variables: { edition, ...page, order: 'OLDEST', theme: 'soins' },
    },
    {
      name: 'vote sequence',
      document: `query ($edition: String!, $first: Int) {
        act: edition(slug: $edition) { proposalsActivity { voteSequence(first: $first) { id } } } }`,
      variables: { edition, first: 2 },
    },
    {
      name: 'theme',
      document: `query ($edition: String!, $code: String!) { act: edition(slug: $edition) { theme(code: $code) { id } } }`,
      variables: { edition, code: 'soins' },
    },
    {
      name: 'comparison',
      document: `query ($edition: String!, $number: Int!, $from: Int!, $to: Int!) {
        act: proposal(editionSlug: $edition, number: $number) { comparison(from: $from, to: $to) { title { text } } } }`,
      variables: { edition, number: 1, from: 1, to: 1 },
    },
    {
      name: 'calendar',
      document: `query ($edition: String!, $first: Int, $after: String, $kind: EventKind, $moment: EventMoment, $territory: String, $slug: String!) {
        act: edition(slug: $edition) { calendarEvent(slug: $slug) { id }
          calendarEvents(first: $first, after: $after, kind: $kind, moment: $moment, territory: $territory) { totalCount } } }`,
      variables: { edition, ...page, kind: null, moment: 'UPCOMING', territory: null, slug: 'x' },
    },
    {
      name: 'territories',
      document: `query ($edition: String!, $withDepartments: Boolean) {
        act: edition(slug: $edition) { territories(withDepartments: $withDepartments) { code } } }`,
      variables: { edition, withDepartments: true },
    },
    {
      name: 'sheets and use cases',
      document: `query ($edition: String!, $key: String!, $slug: String!, $withRetired: Boolean) {
        act: edition(slug: $edition) { sheet(key: $key) { id } useCase(slug: $slug) { id }
          useCases(withRetired: $withRetired) { id } } }`,
      variables: { edition, key: 'x', slug: 'x', withRetired: false },
    },
    {
      name: 'draft of a sheet',
      document: `query ($edition: String!, $key: String!) { act: edition(slug: $edition) { sheetDraft(key: $key) { id } } }`,
      variables: { edition, key: 'x' },
    },
    {
      name: 'my proposals and votes',
      document: `query ($first: Int, $after: String, $votesFirst: Int, $votesAfter: String) { act: viewer {
        proposals(first: $first, after: $after) { totalCount } votes(first: $votesFirst, after: $votesAfter) { totalCount } } }`,
      variables: { ...page, votesFirst: 2, votesAfter: null },
    },
  ];
}

/** Every argument of the schema, as `Type.field(argument)`. */
export function argumentsOfSchema(): string[] {
  return Object.values(SCHEMA.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      (isObjectType(type) ? Object.values(type.getFields()) : []).map((field) => ({ type, field })),
    )
    .flatMap(({ type, field }) =>
      field.args.map((arg) => `${type.name}.${field.name}(${arg.name})`),
    )
    .sort();
}

/** The arguments that these operations give. */
export function argumentsGiven(operations: readonly Operation[]): string[] {
  const given = new Set<string>();
  for (const { document } of operations) {
    const types = new TypeInfo(SCHEMA);
    visit(
      parse(document),
      visitWithTypeInfo(types, {
        Argument: (node) => {
          given.add(
            `${types.getParentType()?.name}.${types.getFieldDef()?.name}(${node.name.value})`,
          );
        },
      }),
    );
  }
  return [...given].sort();
}
