import { Controller, Get, Header, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MyDataReader } from '@voix/api-identity';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { AppConfig } from '@voix/api-platform/config';
import { createGraphqlContext } from '@voix/api-platform/graphql';
import { ActorResolver } from '@voix/api-platform/ports';
import { myDataArchive } from './my-data-archive.js';

/**
 * A person's data, made while it is sent and kept nowhere: there is no address to guess, no file to forget, and each
 * download is decided by the session that asks (A18, A30).
 */
@Controller('ma-page')
export class MyDataController {
  constructor(
    private readonly config: AppConfig,
    private readonly actors: ActorResolver,
    private readonly data: MyDataReader,
  ) {}

  @Access(selfCheckedIn('MyDataReader'))
  @Get('mes-donnees.zip')
  @Header('cache-control', 'no-store')
  @Header('content-disposition', 'attachment; filename="mes-donnees-voix.zip"')
  async download(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { isSecure } = this.config;
    const graphql = await createGraphqlContext(this.actors, isSecure, request, reply);
    const ctx = graphql.requestContext;
    const sections = await this.data.sections(ctx);
    return new StreamableFile(myDataArchive(sections, ctx.locale, ctx.now()), {
      type: 'application/zip',
    });
  }
}
