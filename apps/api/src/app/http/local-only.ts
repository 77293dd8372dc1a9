import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Whether a request was made on this very machine, and not passed on by a proxy for somebody else. */
export function isLocal(request: FastifyRequest): boolean {
  const isForwarded =
    request.headers['x-forwarded-for'] !== undefined || request.headers['forwarded'] !== undefined;
  return LOOPBACK.has(request.socket.remoteAddress ?? '') && !isForwarded;
}

/** Whether a request carries the operator's token. */
export function carriesToken(request: FastifyRequest, token: string | null): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token ?? ''}`);
  return token !== null && given.length === expected.length && timingSafeEqual(given, expected);
}
