import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isPublicOrigin } from '@voix/api-platform/config';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
/** A proxy that passes a request on for somebody else leaves at least one of these. */
const LEFT_BY_PROXIES = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Whether a request was made on this very machine: from its own address, not passed on by a proxy, and under one of its
 * own names. A page of another site whose name was made to point here (DNS rebinding) asks under that site's name.
 */
export function isLocal(request: Pick<FastifyRequest, 'headers' | 'socket'>): boolean {
  const { headers, socket } = request;
  const isForwarded = LEFT_BY_PROXIES.some((name) => headers[name] !== undefined);
  return LOOPBACK.has(socket.remoteAddress ?? '') && !isForwarded && isLocalName(headers.host);
}

function isLocalName(host: string | undefined): boolean {
  const address = `http://${host ?? ''}`;
  return URL.canParse(address) && !isPublicOrigin(address);
}

/** Whether a request carries the operator's token. */
export function carriesToken(request: FastifyRequest, token: string | null): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token ?? ''}`);
  return token !== null && given.length === expected.length && timingSafeEqual(given, expected);
}
