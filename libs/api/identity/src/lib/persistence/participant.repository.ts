import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { ParticipantReference } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { AgeBand } from '@voix/contracts/validation';
import type { DisplayName } from '../domain/display-name.js';
import type { ParticipantKind, ParticipantSummary } from '../domain/participant.js';

const SUMMARY = `id, ref, display_name as "displayName", college_code as "collegeCode",
  territory_code as "territoryCode"`;

/** What a participant says of themselves. */
export interface Profile {
  readonly name: DisplayName;
  readonly collegeCode: string | null;
  readonly territoryCode: string | null;
}

export interface ImportedRow extends Profile {
  readonly id: string;
  readonly key: string;
}

/** Who is concerned when a browser signs in to an account. */
export interface SigningIn {
  /** The participant that the account has already. */
  readonly own: ParticipantReference | null;
  /** The guest of this browser. */
  readonly guest: ParticipantReference | null;
}

@Injectable()
export class ParticipantRepository {
  constructor(private readonly database: Database) {}

  /** Those whose data was erased are nobody: they are left out. */
  summariesByIds(ctx: RequestContext, ids: readonly string[]): Promise<ParticipantSummary[]> {
    return this.database.query(
      ctx,
      `select ${SUMMARY} from participants where id = any($1::uuid[]) and kind <> 'ERASED'`,
      [ids],
    );
  }

  /** Locks both, in the order of their ids, so that two sign-ins cannot hand the same guest over twice. */
  async lockForSignIn(
    ctx: RequestContext,
    accountId: string,
    guestId: string | null,
  ): Promise<SigningIn> {
    const rows = await this.database.query<ParticipantReference & { kind: ParticipantKind }>(
      ctx,
      `select id, ref, kind from participants
       where account_id = $1 or (id = $2 and kind = 'GUEST')
       order by id for no key update`,
      [accountId, guestId],
    );
    const referenceTo = (wanted: ParticipantKind): ParticipantReference | null => {
      const row = rows.find(({ kind }) => kind === wanted);
      return row === undefined ? null : { id: row.id, ref: row.ref };
    };
    return { own: referenceTo('REGISTERED'), guest: referenceTo('GUEST') };
  }

  async createRegistered(
    ctx: RequestContext,
    id: string,
    accountId: string,
    name: DisplayName,
  ): Promise<ParticipantReference> {
    const [row] = await this.database.query<ParticipantReference>(
      ctx,
      `insert into participants (id, account_id, kind, display_name, name_skeleton)
       values ($1, $2, 'REGISTERED', $3, $4) returning id, ref`,
      [id, accountId, name.text, name.skeleton],
    );
    if (row === undefined) throw new Error('PostgreSQL answered an insert without its row');
    return row;
  }

  /** A guest becomes the participant of an account: same name, same acts. */
  async register(ctx: RequestContext, id: string, accountId: string): Promise<void> {
    await this.database.query(
      ctx,
      `update participants set kind = 'REGISTERED', account_id = $2 where id = $1`,
      [id, accountId],
    );
  }

  /** Someone who had been erased is somebody again, under another name. */
  async registerAgain(
    ctx: RequestContext,
    id: string,
    accountId: string,
    name: DisplayName,
  ): Promise<void> {
    await this.database.query(
      ctx,
      `update participants set kind = 'REGISTERED', account_id = $2, display_name = $3, name_skeleton = $4
       where id = $1`,
      [id, accountId, name.text, name.skeleton],
    );
  }

  async markMerged(ctx: RequestContext, id: string): Promise<void> {
    await this.database.query(ctx, `update participants set kind = 'MERGED' where id = $1`, [id]);
  }

  async saveProfile(ctx: RequestContext, id: string, profile: Profile): Promise<void> {
    const { name, collegeCode, territoryCode } = profile;
    await this.database.query(
      ctx,
      `update participants
       set display_name = $2, name_skeleton = $3, college_code = $4, territory_code = $5
       where id = $1`,
      [id, name.text, name.skeleton, collegeCode, territoryCode],
    );
  }

  /** What a participant said of their age; nobody else is told. */
  async ageBandOf(ctx: RequestContext, id: string): Promise<AgeBand | null> {
    const [row] = await this.database.query<{ ageBand: AgeBand | null }>(
      ctx,
      'select age_band as "ageBand" from participants where id = $1',
      [id],
    );
    return row?.ageBand ?? null;
  }

  async saveAgeBand(ctx: RequestContext, id: string, ageBand: AgeBand | null): Promise<void> {
    await this.database.query(ctx, 'update participants set age_band = $2 where id = $1', [
      id,
      ageBand,
    ]);
  }

  /** Adds those that are not there yet. Answers how many that were. */
  async insertImported(
    ctx: RequestContext,
    source: string,
    rows: readonly ImportedRow[],
  ): Promise<number> {
    const added = await this.database.query(
      ctx,
      `insert into participants
         (id, kind, display_name, name_skeleton, college_code, territory_code, import_source, import_key)
       select id, 'IMPORTED', name, skeleton, college, territory, $1, key
       from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
         as incoming (id, name, skeleton, college, territory, key)
       on conflict on constraint uq_participants_import do nothing
       returning id`,
      [
        source,
        rows.map((row) => row.id),
        rows.map((row) => row.name.text),
        rows.map((row) => row.name.skeleton),
        rows.map((row) => row.collegeCode),
        rows.map((row) => row.territoryCode),
        rows.map((row) => row.key),
      ],
    );
    return added.length;
  }

  imported(
    ctx: RequestContext,
    source: string,
    keys: readonly string[],
  ): Promise<(ParticipantReference & { key: string })[]> {
    return this.database.query(
      ctx,
      `select id, ref, import_key as key from participants
       where import_source = $1 and import_key = any($2::text[])`,
      [source, keys],
    );
  }
}
