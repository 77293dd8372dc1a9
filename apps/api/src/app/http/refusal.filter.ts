import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { httpStatusOf, type ErrorCode } from '@voix/contracts/error-codes';
import { RefusalError } from '@voix/api-platform/access';
import { Logger } from '@voix/api-platform/observability';

/** What the framework refuses by itself; any other of its refusals is MALFORMED. */
const CODES_BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
};

/** Turns whatever an HTTP route throws into a status and a code, and nothing more (A96). GraphQL masks its own. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const code = this.codeOf(error, request.id);
    return (
      http
        .getResponse<FastifyReply>()
        .code(httpStatusOf(code))
        // The route may have said that it answers with a page.
        .type('application/json; charset=utf-8')
        .send({ code, requestId: request.id })
    );
  }

  private codeOf(error: unknown, requestId: string): ErrorCode {
    if (error instanceof RefusalError) return error.code;
    if (error instanceof HttpException) return CODES_BY_STATUS[error.getStatus()] ?? 'MALFORMED';
    this.logger.error({ err: error, requestId }, 'unexpected error');
    return 'INTERNAL';
  }
}
