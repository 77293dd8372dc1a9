import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import {
  getVariableValues,
  GraphQLError,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { bindPageSizes } from './bind-page-sizes.js';
import type { GraphqlContext } from './graphql-context.js';
import { QUERY_LIMITS, REPORTED } from './query-limits.js';

const COST_RULE = costLimitRule({
  maxCost: QUERY_LIMITS.cost,
  depthCostFactor: QUERY_LIMITS.depthCostFactor,
  flattenFragments: true,
  ...REPORTED,
});

/** Documents with no list whose length is asked for, found cheap: whatever the variables are, they stay so. */
const cheapForever = new WeakSet<DocumentNode>();

/** Whether an operation costs more than one request may, its lists taken as long as these variables make them. */
export function isTooCostly(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  if (cheapForever.has(document)) return false;
  // Variables that do not fit are refused when the operation is run; lists without a length count as what the schema says.
  const { coerced = {} } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  const bound = bindPageSizes(schema, document, coerced);
  const isOver = validate(schema, bound, [COST_RULE]).length > 0;
  if (!isOver && bound === document) cheapForever.add(document);
  return isOver;
}

/** Refuses costly operations. It must know the variables, which rules of validation never see. */
export function costLimit(): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (operation && isTooCostly(schema, document, operation, request.variables ?? {}))
          throw tooCostly();
      },
    }),
  };
}

function tooCostly(): GraphQLError {
  const extensions = { code: ApolloServerErrorCode.BAD_REQUEST, http: { status: 400 } };
  return new GraphQLError('The operation costs too much', { extensions });
}
