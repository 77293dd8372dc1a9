import type { FastifyReply, FastifyRequest } from 'fastify';

const JSON_IN_UTF8 = /^application\/json\s{0,3}(;\s{0,3}charset=("?)utf-8\2)?\s{0,3}$/i;

/** GraphQL is spoken in JSON and UTF-8, uncompressed; anything else is refused before it is read (A61, A68). */
export async function acceptOnlyJson(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (request.method !== 'POST' || !request.url.startsWith('/graphql')) return undefined;
  const isJson = JSON_IN_UTF8.test(request.headers['content-type'] ?? '');
  const isPlain = request.headers['content-encoding'] === undefined;
  if (isJson && isPlain) return undefined;
  return reply.code(415).send({
    errors: [{ message: 'MALFORMED', extensions: { code: 'MALFORMED', requestId: request.id } }],
  });
}
