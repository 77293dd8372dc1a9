import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { MessageLocale } from '@voix/contracts/error-codes';
import type { EmailAddress } from '@voix/domain-kernel';

export interface StoredAccount {
  readonly id: string;
  readonly email: string;
  readonly locale: MessageLocale;
}

@Injectable()
export class AccountRepository {
  constructor(private readonly database: Database) {}

  async findById(ctx: RequestContext, id: string): Promise<StoredAccount | null> {
    const [row] = await this.database.query<StoredAccount>(
      ctx,
      'select id, email, locale from accounts where id = $1',
      [id],
    );
    return row ?? null;
  }

  /** Locks the account of an address and answers its id; null when there is none. */
  async lock(ctx: RequestContext, email: EmailAddress): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      ctx,
      'select id from accounts where email_canonical = $1 for no key update',
      [email.key],
    );
    return row?.id ?? null;
  }

  /** Locks an account: what it signs in with is changed by one request at a time. */
  async lockById(ctx: RequestContext, id: string): Promise<StoredAccount | null> {
    const [row] = await this.database.query<StoredAccount>(
      ctx,
      'select id, email, locale from accounts where id = $1 for no key update',
      [id],
    );
    return row ?? null;
  }

  /** Where to write to: the address an account stored for this key, else the one just typed. */
  async mailboxOf(ctx: RequestContext, email: EmailAddress): Promise<string> {
    const [row] = await this.database.query<{ mailbox: string }>(
      ctx,
      `select coalesce((select email from accounts where email_canonical = $1), $2) as mailbox`,
      [email.key, email.address],
    );
    return row?.mailbox ?? email.address;
  }

  /**
   * The account of an address, made now if need be, and locked: two first sign-ins of one address make one
   * account, and one participant for it.
   */
  async findOrCreate(
    ctx: RequestContext,
    email: EmailAddress,
    locale: MessageLocale,
  ): Promise<StoredAccount> {
    await this.database.query(
      ctx,
      `insert into accounts (id, email, email_canonical, locale) values ($1, $2, $3, $4)
       on conflict on constraint uq_accounts_email_canonical do nothing`,
      [ctx.newId(), email.address, email.key, locale],
    );
    const [row] = await this.database.query<StoredAccount>(
      ctx,
      'select id, email, locale from accounts where email_canonical = $1 for no key update',
      [email.key],
    );
    if (row === undefined) throw new Error('An account vanished while it was being locked');
    return row;
  }
}
