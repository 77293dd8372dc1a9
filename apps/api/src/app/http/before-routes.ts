import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '@voix/contracts/error-codes';

const CODE: ErrorCode = 'MALFORMED';
const STATUS_LINES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers a request whose address no router can read: a code, as everywhere, and nothing of what was sent (A96). */
export function answerUnroutable(
  _error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply.code(400).send({ code: CODE, requestId: request.id });
}

/** Answers what is no HTTP request at all, or has headers beyond measure (A74), and closes the connection. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy(error);
    return;
  }
  const body = JSON.stringify({ code: CODE });
  const head = [
    `HTTP/1.1 ${STATUS_LINES[error.code ?? ''] ?? '400 Bad Request'}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
