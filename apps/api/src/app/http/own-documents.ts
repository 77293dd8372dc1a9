import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTrustedDocument, type OperationManifest } from '@voix/api-platform/graphql';

/** Refuses operations that no page of ours has written, before anything parses them. */
export function ownDocumentsOnly(manifest: OperationManifest) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (!request.url.startsWith('/graphql') || isTrustedDocument(manifest, request.body)) {
      return undefined;
    }
    const code = 'PERSISTED_QUERY_ONLY';
    return reply
      .code(400)
      .send({ errors: [{ message: code, extensions: { code, requestId: request.id } }] });
  };
}
