import { Injectable } from '@nestjs/common';
import type { MessageLocale } from '@voix/contracts/error-codes';
import type { RequestContext } from '../request-context/index.js';

/** Where a person has said that messages reach them. */
export interface Correspondent {
  readonly participantRef: number;
  readonly email: string;
  readonly locale: MessageLocale;
}

/** Knows the addresses of participants; guests have none. */
export abstract class AddressBookSource {
  abstract reach(
    ctx: RequestContext,
    participantRefs: readonly number[],
  ): Promise<readonly Correspondent[]>;
}

/** Notifications writes to people whose addresses only identity knows, and forgets them once the message has left. */
@Injectable()
export class AddressBook {
  private source: AddressBookSource | null = null;

  use(source: AddressBookSource): void {
    this.source = source;
  }

  /** Those who have an address. Throws when nobody keeps addresses: messages must not be lost silently. */
  async reach(
    ctx: RequestContext,
    participantRefs: readonly number[],
  ): Promise<readonly Correspondent[]> {
    if (participantRefs.length === 0) return [];
    if (this.source === null) throw new Error('No area keeps addresses');
    return this.source.reach(ctx, participantRefs);
  }
}
