import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { OwnPasskey, PasskeyCredential } from '../domain/passkeys/passkey.js';

export interface StoredPasskey extends PasskeyCredential {
  readonly id: string;
  readonly accountId: string;
}

export interface NewPasskey extends StoredPasskey {
  readonly isSynced: boolean;
  readonly name: string;
}

@Injectable()
export class PasskeyRepository {
  constructor(private readonly database: Database) {}

  async listOfAccount(ctx: RequestContext, accountId: string): Promise<OwnPasskey[]> {
    return this.database.query<OwnPasskey>(
      ctx,
      `select id, name, is_synced as "isSynced", created_at as "createdAt", last_used_at as "lastUsedAt"
       from passkeys where account_id = $1 order by created_at, id`,
      [accountId],
    );
  }

  async credentialIdsOf(ctx: RequestContext, accountId: string): Promise<string[]> {
    const rows = await this.database.query<{ credentialId: string }>(
      ctx,
      'select credential_id as "credentialId" from passkeys where account_id = $1',
      [accountId],
    );
    return rows.map(({ credentialId }) => credentialId);
  }

  async findByCredential(ctx: RequestContext, credentialId: string): Promise<StoredPasskey | null> {
    const [row] = await this.database.query<StoredPasskey>(
      ctx,
      `select id, account_id as "accountId", credential_id as "credentialId", public_key as "publicKey",
         counter::float8 as counter, transports
       from passkeys where credential_id = $1`,
      [credentialId],
    );
    return row ?? null;
  }

  /** False when another account, or this one, has the same key already. */
  async insert(ctx: RequestContext, passkey: NewPasskey): Promise<boolean> {
    const { id, accountId, credentialId, publicKey, counter, transports, isSynced, name } = passkey;
    const rows = await this.database.query(
      ctx,
      `insert into passkeys (id, account_id, credential_id, public_key, counter, transports, is_synced, name)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict on constraint uq_passkeys_credential do nothing returning id`,
      [id, accountId, credentialId, publicKey, counter, transports, isSynced, name],
    );
    return rows.length > 0;
  }

  /**
   * Notes a use with the count that the device gave. False when the key is gone, or the count does not go up: two
   * devices hold the same key, or an answer came twice (A56). A device that does not count says zero each time.
   */
  async noteUse(ctx: RequestContext, id: string, counter: number): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      `update passkeys set counter = $2, last_used_at = now()
       where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning id`,
      [id, counter],
    );
    return rows.length > 0;
  }

  /** False when the account has no such passkey. */
  async rename(ctx: RequestContext, id: string, accountId: string, name: string): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      'update passkeys set name = $3 where id = $1 and account_id = $2 returning id',
      [id, accountId, name],
    );
    return rows.length > 0;
  }

  /** False when the account has no such passkey. */
  async remove(ctx: RequestContext, id: string, accountId: string): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      'delete from passkeys where id = $1 and account_id = $2 returning id',
      [id, accountId],
    );
    return rows.length > 0;
  }
}
