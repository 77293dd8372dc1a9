import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Metrics } from '../observability/index.js';

/** Counts operations by name. Only the names of known documents become labels; others share one. */
export function operationMetrics(metrics: Metrics): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operationName, document, errors }) => {
        const operation = document === undefined ? 'refused' : (operationName ?? 'unnamed');
        metrics.requests.inc({
          operation: operation.slice(0, 60),
          result: errors === undefined ? 'ok' : 'error',
        });
      },
    }),
  };
}
