import type { FastifyReply, FastifyRequest } from 'fastify';
import { isPublicOrigin } from '@voix/api-platform/config';

/** Whether a browser page at `origin` may speak to this server as its visitor. */
export function isOwnOrigin(configured: string, origin: string, host: string | undefined): boolean {
  if (origin === configured) return true;
  // On one's own machine the same server has several names: localhost, 127.0.0.1, [::1].
  if (isPublicOrigin(configured) || !URL.canParse(origin)) return false;
  return !isPublicOrigin(origin) && new URL(origin).host === host;
}

/**
 * Stops requests that another site makes a browser send (A61): a foreign Origin, or one that the browser itself
 * calls cross-site. Requests without either come from programs, which carry nobody's cookies.
 */
export function originCheck(configured: string) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (request.method === 'GET' || request.method === 'HEAD') return undefined;
    const { origin, host } = request.headers;
    const isForeign = origin !== undefined && !isOwnOrigin(configured, origin, host);
    if (!isForeign && request.headers['sec-fetch-site'] !== 'cross-site') return undefined;
    return reply.code(403).send({
      errors: [
        { message: 'CROSS_SITE', extensions: { code: 'CROSS_SITE', requestId: request.id } },
      ],
    });
  };
}
