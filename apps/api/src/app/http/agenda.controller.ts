import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CalendarFeedReader, type CalendarFeed } from '@voix/api-information';
import { Access, anyone, RefusalError } from '@voix/api-platform/access';
import { RequestContext } from '@voix/api-platform/request-context';

/** Programs that subscribe look again every hour; a shared cache may answer many of them for five minutes. */
const CACHING = 'public, max-age=300';

/** The calendars of editions for programs, at addresses that people copy. */
@Controller('editions/:edition')
export class AgendaController {
  constructor(private readonly feeds: CalendarFeedReader) {}

  @Access(anyone)
  @Get('agenda.ics')
  async edition(
    @Param('edition') edition: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const feed = await this.feeds.ofEdition(visitor(), edition);
    await answer(reply, feed, known, `${edition}.ics`);
  }

  @Access(anyone)
  @Get('agenda/:event/agenda.ics')
  async event(
    @Param('edition') edition: string,
    @Param('event') event: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const feed = await this.feeds.ofEvent(visitor(), edition, event);
    await answer(reply, feed, known, `${event}.ics`);
  }
}

/** Feeds hold what anybody may read: nobody's session is looked at, and every answer may be shared. */
const visitor = () => RequestContext.create({ origin: 'http' });

async function answer(
  reply: FastifyReply,
  feed: CalendarFeed | null,
  known: string | undefined,
  fileName: string,
): Promise<void> {
  if (feed === null) throw new RefusalError('NOT_FOUND');
  void reply.header('etag', feed.etag).header('cache-control', CACHING);
  if (knows(known, feed.etag)) {
    await reply.code(304).send();
    return;
  }
  await reply
    .header('content-type', 'text/calendar; charset=utf-8')
    .header('content-disposition', `inline; filename="${fileName}"`)
    .send(feed.text);
}

/** Whether one of the marks that a program has is this one; caches on the way may have weakened it. */
function knows(marks: string | undefined, etag: string): boolean {
  const known = (marks ?? '').split(',').map((mark) => mark.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
