import {
  Kind,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import { QUERY_LIMITS } from './query-limits.js';

const PAGE_SIZE = 'first';

/**
 * The document with every page size written out: the value of a variable, the schema's default where none is asked for,
 * the greatest one where neither says anything. What it costs can then be read off it. `variables` are coerced ones.
 * Answers the document itself when it has no page size.
 */
export function bindPageSizes(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const size = types.getFieldDef()?.args.find(({ name }) => name === PAGE_SIZE);
        return size === undefined ? undefined : withPageSize(node, size, variables);
      },
    }),
  );
}

function withPageSize(
  node: FieldNode,
  size: GraphQLArgument,
  variables: Readonly<Record<string, unknown>>,
): FieldNode {
  const given = node.arguments?.find(({ name }) => name.value === PAGE_SIZE);
  const asked = given && valueFromAST(given.value, size.type, variables);
  const chosen: unknown = asked === undefined ? size.defaultValue : asked;
  const length = typeof chosen === 'number' ? chosen : QUERY_LIMITS.pageSize;
  const bound: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: PAGE_SIZE },
    value: { kind: Kind.INT, value: String(length) },
  };
  return { ...node, arguments: [bound] };
}
