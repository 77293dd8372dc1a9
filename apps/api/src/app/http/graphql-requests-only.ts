import type { FastifyReply, FastifyRequest } from 'fastify';
import { httpStatusOf, type RefusalCode } from '@voix/contracts/error-codes';
import { isForGraphql } from './graphql-route.js';

const JSON_IN_UTF8 = /^application\/json\s{0,3}(;\s{0,3}charset=("?)utf-8\2)?\s{0,3}$/i;

/** A refusal before GraphQL begins, in the form in which GraphQL would give it. */
export function refuseGraphql(
  request: FastifyRequest,
  reply: FastifyReply,
  code: RefusalCode,
  status = httpStatusOf(code),
): FastifyReply {
  return reply
    .code(status)
    .send({ errors: [{ message: code, extensions: { code, requestId: request.id } }] });
}

/**
 * GraphQL is spoken by POST, in JSON and UTF-8, uncompressed, to a host with a readable name. Anything else is refused
 * before its body is read (A61, A68).
 */
export async function acceptOnlyJsonPosts(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (!isForGraphql(request)) return undefined;
  const { 'content-type': type, 'content-encoding': encoding } = request.headers;
  if (request.method !== 'POST') return refuseGraphql(request, reply, 'MALFORMED', 405);
  if (!hasReadableHost(request)) return refuseGraphql(request, reply, 'MALFORMED');
  if (JSON_IN_UTF8.test(type ?? '') && encoding === undefined) return undefined;
  return refuseGraphql(request, reply, 'MALFORMED', 415);
}

/** Apollo makes an address of these and would call it our fault when they make none. */
function hasReadableHost({ url, protocol, hostname }: FastifyRequest): boolean {
  return URL.canParse(url, `${protocol}://${hostname}/`);
}

/** One request is one operation: a list of them would multiply what limits count once (A65). */
export async function acceptOneOperation(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const isList = isForGraphql(request) && Array.isArray(request.body);
  return isList ? refuseGraphql(request, reply, 'MALFORMED') : undefined;
}
