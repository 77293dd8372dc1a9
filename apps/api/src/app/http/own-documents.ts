import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTrustedDocument, type OperationManifest } from '@voix/api-platform/graphql';
import { refuseGraphql } from './graphql-requests-only.js';
import { isForGraphql } from './graphql-route.js';

/** Refuses operations that no page of ours has written, before anything parses them (A66). */
export function ownDocumentsOnly(manifest: OperationManifest) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (!isForGraphql(request) || isTrustedDocument(manifest, request.body)) return undefined;
    return refuseGraphql(request, reply, 'PERSISTED_QUERY_ONLY');
  };
}
