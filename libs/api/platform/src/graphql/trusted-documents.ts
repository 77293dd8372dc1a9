import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { GraphQLError } from 'graphql';

/** sha256 of a document → the document: written by the code generator from the pages' own operations. */
export type OperationManifest = Readonly<Record<string, string>>;

const APQ_PREFIX = 'apq:';

/** Apollo's persisted-query store, filled from the manifest and closed to anything new. */
export function manifestCache(manifest: OperationManifest): KeyValueCache<string> {
  return {
    get: async (key) => manifest[key.startsWith(APQ_PREFIX) ? key.slice(APQ_PREFIX.length) : key],
    set: async () => undefined,
    delete: async () => false,
  };
}

/** Refuses documents that no page of ours has written (A66). */
export function trustedDocumentsOnly(manifest: OperationManifest): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didResolveSource: async ({ queryHash }) => {
        if (!Object.hasOwn(manifest, queryHash)) {
          throw new GraphQLError('PERSISTED_QUERY_ONLY', {
            extensions: { code: 'PERSISTED_QUERY_ONLY', http: { status: 400 } },
          });
        }
      },
    }),
  };
}
