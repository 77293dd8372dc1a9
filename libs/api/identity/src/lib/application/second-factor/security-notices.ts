import { Injectable } from '@nestjs/common';
import { Mailer } from '@voix/api-platform/mail';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { StoredAccount } from '../../persistence/account.repository.js';
import { securityMail, type SecurityChange } from './security-mail.js';

/** Tells the owner of an account what was changed in how one signs in to it: if it was not them, they learn of it. */
@Injectable()
export class SecurityNotices {
  constructor(private readonly mailer: Mailer) {}

  async send(tx: RequestContext, account: StoredAccount, change: SecurityChange): Promise<void> {
    const { email: to, locale } = account;
    await this.mailer.send(tx, { to, locale, content: securityMail(locale, change) });
  }
}
