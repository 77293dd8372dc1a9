import { Injectable } from '@nestjs/common';
import type { RenderedMail } from './render-mail.js';

export interface ReceivedMail extends RenderedMail {
  readonly receivedAt: Date;
}

const KEPT = 100;

/** Where messages go when there is no mail server: a list in memory, shown at /dev/mailbox on this machine only. */
@Injectable()
export class LocalMailbox {
  private messages: ReceivedMail[] = [];

  receive(mail: RenderedMail): void {
    this.messages = [{ ...mail, receivedAt: new Date() }, ...this.messages].slice(0, KEPT);
  }

  forget(address: string): void {
    this.messages = this.messages.filter(({ to }) => to !== address);
  }

  /** Newest first. */
  list(): readonly ReceivedMail[] {
    return this.messages;
  }
}
