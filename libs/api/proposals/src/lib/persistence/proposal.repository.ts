import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid } from '@voix/domain-kernel';
import type { PublishedVersion } from '../domain/proposal-errors.js';
import type { ProposalState } from '../domain/proposal-state.js';
import type { ProposalText } from '../domain/proposal-text.js';
import { FindableProposals } from './findable-proposals.js';
import { ProposalVersionEntity } from './proposal-version.entity.js';
import { ProposalEntity } from './proposal.entity.js';

export interface NewProposal {
  readonly id: string;
  readonly editionId: string;
  readonly activityId: string;
  readonly number: number;
  readonly themeId: string;
  /** The use of AI in care that it is about. */
  readonly useCaseId: string | null;
  readonly authorParticipantId: string;
  readonly title: string;
  readonly receiptCode: string;
  readonly idempotencyKey: string;
  readonly charterVersion: number;
}

export interface NewVersion extends ProposalText {
  readonly proposalId: string;
  readonly number: number;
  readonly reason: string | null;
  readonly charterVersion: number;
  readonly noticeVersion: number | null;
}

/** What a change of a proposal is decided by. */
export interface ProposalUnderChange {
  readonly id: string;
  readonly editionId: string;
  readonly editionRef: number;
  readonly activityId: string;
  readonly authorParticipantId: string | null;
  readonly state: ProposalState;
  readonly currentVersion: number;
}

/** The writes of one proposal at a time, and the reads that decide them. */
@Injectable()
export class ProposalRepository {
  constructor(
    private readonly database: Database,
    private readonly findable: FindableProposals,
  ) {}

  /**
   * Answers the next number of an edition and keeps its row until the transaction ends: two submissions never get one
   * number, none leaves a gap, and a repeated sending waits here until the first one can be found.
   */
  async lockNextNumber(ctx: RequestContext, editionId: string): Promise<number> {
    const [edition] = await this.database.query<{ next: number }>(
      ctx,
      'select next_proposal_number as next from editions where id = $1 for no key update',
      [editionId],
    );
    if (edition === undefined) throw new Error(`Edition ${editionId} does not exist`);
    return edition.next;
  }

  /** Notes that the numbers before `next` are taken. Only under the lock of {@link lockNextNumber}. */
  async setNextNumber(ctx: RequestContext, editionId: string, next: number): Promise<void> {
    await this.database.query(ctx, 'update editions set next_proposal_number = $2 where id = $1', [
      editionId,
      next,
    ]);
  }

  async findByIdempotencyKey(
    ctx: RequestContext,
    authorParticipantId: string,
    idempotencyKey: string,
  ): Promise<ProposalEntity | null> {
    return this.database
      .manager(ctx)
      .findOneBy(ProposalEntity, { authorParticipantId, idempotencyKey });
  }

  /**
   * Adds a published proposal. False when its receipt code is taken, or its author has used its key meanwhile: whoever
   * was first is waited for.
   */
  async insert(ctx: RequestContext, proposal: NewProposal): Promise<boolean> {
    const inserted = await this.database.query(
      ctx,
      `insert into proposals (id, edition_id, activity_id, number, theme_id, author_participant_id, title,
         receipt_code, idempotency_key, charter_version, use_case_id, channel, state, current_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'WEB', 'PUBLISHED', 1)
       on conflict do nothing
       returning id`,
      [
        proposal.id,
        proposal.editionId,
        proposal.activityId,
        proposal.number,
        proposal.themeId,
        proposal.authorParticipantId,
        proposal.title,
        proposal.receiptCode,
        proposal.idempotencyKey,
        proposal.charterVersion,
        proposal.useCaseId,
      ],
    );
    return inserted.length > 0;
  }

  /** Adds a version and makes it the current one. */
  async addVersion(ctx: RequestContext, version: NewVersion): Promise<void> {
    const { proposalId, number, title } = version;
    const manager = this.database.manager(ctx);
    await manager.insert(ProposalVersionEntity, version);
    await manager.update(ProposalEntity, { id: proposalId }, { currentVersion: number, title });
    await this.findable.changed(ctx, [proposalId]);
  }

  /**
   * The proposal, kept until the transaction ends: of two changes made from one version, the second sees what the
   * first made of it. Null when there is none.
   */
  async lock(ctx: RequestContext, id: string): Promise<ProposalUnderChange | null> {
    if (!isUuid(id)) return null;
    const [proposal] = await this.database.query<ProposalUnderChange>(
      ctx,
      `select proposal.id, proposal.edition_id as "editionId", edition.ref as "editionRef",
         proposal.activity_id as "activityId", proposal.author_participant_id as "authorParticipantId",
         proposal.state, proposal.current_version as "currentVersion"
       from proposals proposal join editions edition on edition.id = proposal.edition_id
       where proposal.id = $1 and edition.state <> 'DRAFT' for no key update of proposal`,
      [id],
    );
    return proposal ?? null;
  }

  async version(
    ctx: RequestContext,
    proposalId: string,
    number: number,
  ): Promise<PublishedVersion> {
    return this.database
      .manager(ctx)
      .findOneByOrFail(ProposalVersionEntity, { proposalId, number });
  }

  async setState(
    ctx: RequestContext,
    id: string,
    state: ProposalState,
    reason: string,
  ): Promise<void> {
    await this.database.query(
      ctx,
      'update proposals set state = $2, state_reason = $3, state_changed_at = now() where id = $1',
      [id, state, reason],
    );
    await this.findable.changed(ctx, [id]);
  }
}
