import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '../observability/index.js';
import { logError } from './format-error.js';
import type { GraphqlContext } from './graphql-context.js';

const NO_REQUEST = 'none';

/** Logs errors once, with the id of their request, and gives that id to the person as a reference. */
export function errorReports(logger: Logger): ApolloServerPlugin<GraphqlContext> {
  return {
    contextCreationDidFail: async ({ error }) => logError(error, NO_REQUEST, logger),
    unexpectedErrorProcessingRequest: async ({ error }) => logError(error, NO_REQUEST, logger),
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) logError(error, contextValue.requestContext.requestId, logger);
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.errors = singleResult.errors?.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId: contextValue.requestContext.requestId },
        }));
      },
    }),
  };
}
