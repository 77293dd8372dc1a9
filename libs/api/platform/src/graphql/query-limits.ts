import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Limits of one request; measured in docs/security/threat-model.md. */
export const QUERY_LIMITS = {
  depth: 9,
  /** Enough for the longest list with all that it shows (A70), not for several of them: see cost-limit.spec.ts. */
  cost: 10_000,
  depthCostFactor: 1.2,
  aliases: 10,
  directives: 10,
  tokens: 2_000,
  recursiveSelections: 20_000,
  rootMutations: 3,
  pageSize: 100,
} as const;

/** Several acts in one request would multiply what a limit counts once. */
function fewRootMutations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation !== OperationTypeNode.MUTATION) return;
      const fields = operation.selectionSet.selections.filter(
        (selection) => selection.kind === Kind.FIELD,
      );
      if (
        fields.length !== operation.selectionSet.selections.length ||
        fields.length > QUERY_LIMITS.rootMutations
      ) {
        context.reportError(
          new GraphQLError('Too many mutations in one request', { nodes: operation }),
        );
      }
    },
  };
}

/** A document over a limit is refused like any other invalid one, with status 400; thrown, it would be our bug. */
export const REPORTED = {
  exposeLimits: false,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
  ],
};

/** What a document alone can break; its cost depends on the variables too: see cost-limit.ts. */
export function queryLimitRules(): ValidationRule[] {
  return [
    maxDepthRule({
      n: QUERY_LIMITS.depth,
      flattenFragments: true,
      ...REPORTED,
    }),
    maxAliasesRule({
      n: QUERY_LIMITS.aliases,
      allowList: [],
      ...REPORTED,
    }),
    maxDirectivesRule({
      n: QUERY_LIMITS.directives,
      ...REPORTED,
    }),
    fewRootMutations,
  ];
}
