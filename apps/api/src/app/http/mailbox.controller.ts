import { Controller, Get, Header, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Access, anyone, RefusalError } from '@voix/api-platform/access';
import { AppConfig } from '@voix/api-platform/config';
import { LocalMailbox } from '@voix/api-platform/mail';
import { isLocal } from './local-only.js';
import { mailboxPage } from './mailbox-page.js';

/** The messages that a mail server would have sent. Exists only without one, and only on this machine. */
@Controller('dev/mailbox')
export class MailboxController {
  constructor(
    private readonly config: AppConfig,
    private readonly mailbox: LocalMailbox,
  ) {}

  @Access(anyone)
  @Get()
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Header('content-type', 'text/html; charset=utf-8')
  list(@Req() request: FastifyRequest): string {
    if (!this.config.usesLocalMailbox || !isLocal(request)) throw new RefusalError('NOT_FOUND');
    return mailboxPage(this.mailbox.list());
  }
}
