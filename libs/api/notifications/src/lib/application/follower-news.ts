import { Injectable } from '@nestjs/common';
import { AppConfig } from '@voix/api-platform/config';
import { Mailer } from '@voix/api-platform/mail';
import { AddressBook, FollowableSubjects } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { FollowRepository, type NewsRequest } from '../persistence/follow.repository.js';
import { followedNewsMail } from './followed-news-mail.js';

/** Writes to those who follow something. Each message is a job of its own: one that fails holds up no other. */
@Injectable()
export class FollowerNews {
  constructor(
    private readonly config: AppConfig,
    private readonly follows: FollowRepository,
    private readonly subjects: FollowableSubjects,
    private readonly addresses: AddressBook,
    private readonly mailer: Mailer,
  ) {}

  /** Inside the transaction of the event: told twice of the same, nobody is written to twice. */
  async tell(tx: RequestContext, request: NewsRequest): Promise<void> {
    const subjects = await this.subjects.find(tx, request.kind, [request.subjectId]);
    const subject = subjects.get(request.subjectId);
    // It is no longer there for everybody to read: there is nothing left to tell of it.
    if (!subject) return;
    const refs = await this.follows.takeThoseToTell(tx, request);
    const { origin } = this.config;
    const news = {
      kind: request.notification,
      title: subject.title,
      url: `${origin}${subject.path}`,
      preferencesUrl: `${origin}/ma-page`,
    };
    for (const { email, locale } of await this.addresses.reach(tx, refs))
      await this.mailer.send(tx, { to: email, locale, content: followedNewsMail(locale, news) });
  }
}
