import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import * as v from 'valibot';
import { AppConfig } from '../config/index.js';
import { UnitOfWork } from '../database/index.js';
import { JobQueue } from '../jobs/job-queue.js';
import type { RequestContext } from '../request-context/index.js';
import { LocalMailbox } from './local-mailbox.js';
import type { MailMessage } from './mail-message.js';
import { renderMail } from './render-mail.js';

/** The job that hands one message to the mail server. */
export const SEND_MAIL_TASK = 'mail.send';

const renderedMail = v.object({
  to: v.string(),
  subject: v.string(),
  text: v.string(),
  html: v.string(),
});

/** Sends messages, each as a job: a mail server that is away delays a message and stops nothing else. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(
    private readonly config: AppConfig,
    private readonly jobs: JobQueue,
    private readonly mailbox: LocalMailbox,
  ) {
    this.transport = config.smtpUrl === null ? null : createTransport(config.smtpUrl);
  }

  /** Inside a transaction, the message leaves only if it commits. */
  async send(ctx: RequestContext, message: MailMessage): Promise<void> {
    await this.jobs.add(ctx, SEND_MAIL_TASK, renderMail(message));
  }

  /** Whoever had this address is gone: what still waits for it is never sent, and is kept nowhere. */
  async forget(ctx: RequestContext, address: string): Promise<void> {
    await this.jobs.dropTo(ctx, SEND_MAIL_TASK, address);
    UnitOfWork.afterCommit(ctx, () => this.mailbox.forget(address));
  }

  /** The task behind {@link SEND_MAIL_TASK}. */
  async deliver(payload: unknown): Promise<void> {
    const mail = v.parse(renderedMail, payload);
    if (this.transport === null) {
      this.mailbox.receive(mail);
      return;
    }
    const from = `Voix <ne-pas-repondre@${new URL(this.config.origin).hostname}>`;
    // As an object, the address is taken whole: read as a list, a comma in it would add a recipient (A38).
    await this.transport.sendMail({ ...mail, from, to: { name: '', address: mail.to } });
  }
}
