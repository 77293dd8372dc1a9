import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import { AddressBook, type AddressBookSource, type Correspondent } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';

/** The addresses of participants who have an account, for messages that they asked for. */
@Injectable()
export class ParticipantAddresses implements AddressBookSource, OnModuleInit {
  constructor(
    private readonly book: AddressBook,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.book.use(this);
  }

  reach(
    ctx: RequestContext,
    participantRefs: readonly number[],
  ): Promise<readonly Correspondent[]> {
    return this.database.query<Correspondent>(
      ctx,
      `select participant.ref as "participantRef", account.email, account.locale
       from participants participant join accounts account on account.id = participant.account_id
       where participant.ref = any($1::bigint[]) order by participant.ref`,
      [participantRefs],
    );
  }
}
