import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, anyone, RefusalError } from '@voix/api-platform/access';
import { AppConfig } from '@voix/api-platform/config';
import { Database } from '@voix/api-platform/database';
import { Metrics } from '@voix/api-platform/observability';
import { carriesToken, isLocal } from './local-only.js';

/** For operators and their probes: from this machine, or with their token. For anyone else these pages do not exist. */
@Controller()
export class HealthController {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @Access(anyone)
  @Get('healthz')
  @Header('cache-control', 'no-store')
  live(@Req() request: FastifyRequest): { status: string } {
    this.assertOperator(request);
    return { status: 'ok' };
  }

  @Access(anyone)
  @Get('readyz')
  @Header('cache-control', 'no-store')
  async ready(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: string }> {
    this.assertOperator(request);
    const isReady = await this.database.pool.query('select 1').then(
      () => true,
      () => false,
    );
    void reply.code(isReady ? 200 : 503);
    return { status: isReady ? 'ready' : 'the database does not answer' };
  }

  @Access(anyone)
  @Get('metrics')
  @Header('cache-control', 'no-store')
  async scrape(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    this.assertOperator(request);
    this.metrics.poolWaiting.set(this.database.pool.waitingCount);
    void reply.header('content-type', this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }

  private assertOperator(request: FastifyRequest): void {
    if (!isLocal(request) && !carriesToken(request, this.config.metricsToken))
      throw new RefusalError('NOT_FOUND');
  }
}
