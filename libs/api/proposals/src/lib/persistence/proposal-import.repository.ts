import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ArgumentSide } from '../domain/argument-side.js';
import type { Channel } from '../domain/channel.js';
import type { ProposalState } from '../domain/proposal-state.js';
import { FindableProposals } from './findable-proposals.js';

export interface ImportedProposalRow {
  readonly id: string;
  readonly number: number;
  readonly themeId: string | null;
  readonly useCaseId: string | null;
  readonly authorId: string | null;
  readonly state: ProposalState;
  readonly stateReason: string | null;
  readonly stateChangedAt: Date | null;
  readonly mergedIntoId: string | null;
  readonly currentVersion: number;
  readonly title: string;
  readonly receiptCode: string;
  readonly submittedAt: Date;
  readonly channel: Channel;
  readonly key: string;
}

export interface ImportedVersionRow {
  readonly proposalId: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly reason: string | null;
  readonly createdAt: Date;
}

export interface ImportedArgumentRow {
  readonly id: string;
  readonly proposalId: string;
  readonly side: ArgumentSide;
  readonly body: string;
  readonly authorId: string | null;
  readonly channel: Channel;
  readonly createdAt: Date;
  readonly key: string;
}

/** Where imported rows belong. */
export interface ImportPlace {
  readonly editionId: string;
  readonly activityId: string;
  readonly charterVersion: number;
  readonly source: string;
}

/** Writes of an import: many rows with one statement. */
@Injectable()
export class ProposalImportRepository {
  constructor(
    private readonly database: Database,
    private readonly findable: FindableProposals,
  ) {}

  /** Adds proposals and answers the internal number of each; one whose receipt code is taken is not among them. */
  async addProposals(
    ctx: RequestContext,
    place: ImportPlace,
    rows: readonly ImportedProposalRow[],
  ): Promise<ReadonlyMap<string, number>> {
    const added = await this.database.query<{ id: string; ref: number }>(
      ctx,
      `insert into proposals (id, edition_id, activity_id, charter_version, import_source, import_key, number, theme_id,
         use_case_id, author_participant_id, state, state_reason, state_changed_at, merged_into_id, current_version, title,
         receipt_code, submitted_at, channel)
       select id, $1, $2, $3, $4, key, number, "themeId", "useCaseId", "authorId", state, "stateReason", "stateChangedAt", "mergedIntoId",
         "currentVersion", title, "receiptCode", "submittedAt", channel
       from jsonb_to_recordset($5::jsonb) as incoming (id uuid, key text, number integer, "themeId" uuid, "useCaseId" uuid, "authorId" uuid,
         state text, "stateReason" text, "stateChangedAt" timestamptz, "mergedIntoId" uuid, "currentVersion" smallint,
         title text, "receiptCode" text, "submittedAt" timestamptz, channel text)
       on conflict on constraint uq_proposals_receipt_code do nothing returning id, ref`,
      [place.editionId, place.activityId, place.charterVersion, place.source, JSON.stringify(rows)],
    );
    return new Map(added.map(({ id, ref }) => [id, ref]));
  }

  async addVersions(
    ctx: RequestContext,
    charterVersion: number,
    rows: readonly ImportedVersionRow[],
  ): Promise<void> {
    await this.database.query(
      ctx,
      `insert into proposal_versions (proposal_id, number, title, body, reason, created_at, charter_version)
       select "proposalId", number, title, body, reason, "createdAt", $1
       from jsonb_to_recordset($2::jsonb) as incoming ("proposalId" uuid, number smallint, title text, body text,
         reason text, "createdAt" timestamptz)`,
      [charterVersion, JSON.stringify(rows)],
    );
    await this.findable.changed(ctx, [...new Set(rows.map((row) => row.proposalId))]);
  }

  /** Adds arguments and answers the ids of those that were new. */
  async addArguments(
    ctx: RequestContext,
    source: string,
    rows: readonly ImportedArgumentRow[],
  ): Promise<ReadonlySet<string>> {
    const added = await this.database.query<{ id: string }>(
      ctx,
      `insert into arguments (id, proposal_id, side, body, author_participant_id, channel, created_at, import_source, import_key)
       select id, "proposalId", side, body, "authorId", channel, "createdAt", $1, key
       from jsonb_to_recordset($2::jsonb) as incoming (id uuid, "proposalId" uuid, side text, body text, "authorId" uuid,
         channel text, "createdAt" timestamptz, key text)
       on conflict on constraint uq_arguments_import do nothing returning id`,
      [source, JSON.stringify(rows)],
    );
    const ids = added.map(({ id }) => id);
    await this.findable.argumentsChanged(ctx, ids);
    return new Set(ids);
  }
}
