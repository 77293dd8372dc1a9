import type { Type } from '@nestjs/common';
import { CONSULTATIONS_ENTITIES, ConsultationsModule } from '@voix/api-consultations';
import { EDITIONS_ENTITIES, EditionsModule } from '@voix/api-editions';
import { IDENTITY_ENTITIES, IdentityModule } from '@voix/api-identity';
import type { RequestContext } from '@voix/api-platform/request-context';
import { TestBench } from '@voix/testing/database-harness';
import { anOpenEdition, type OpenEdition } from '@voix/testing/factories';
import {
  SubmitProposalUseCase,
  type SubmitProposalCommand,
  type SubmittedProposal,
} from '../application/submit-proposal.use-case.js';
import { PROPOSALS_ENTITIES } from '../persistence/proposals.entities.js';
import { ProposalsModule } from '../proposals.module.js';

export interface StoredProposal {
  readonly id: string;
  readonly ref: number;
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly state_reason: string | null;
  readonly state_changed_at: Date | null;
  readonly current_version: number;
  readonly receipt_code: string;
  readonly author_participant_id: string;
  readonly charter_version: number;
}

const EVERYTHING_WRITTEN = `
  select ((select count(*) from proposals) + (select count(*) from proposal_versions)
    + (select count(*) from outbox_events) + (select count(*) from ledger_entries))::int as count`;

/** A bench with this area, those it calls and one open edition, and the questions that its specs ask. */
export class ProposalsBench {
  private constructor(
    readonly bench: TestBench,
    readonly edition: OpenEdition,
  ) {}

  static async open(
    rateLimits: 'on' | 'off' = 'off',
    modules: readonly Type[] = [],
  ): Promise<ProposalsBench> {
    const bench = await TestBench.open({
      modules: [ProposalsModule, IdentityModule, EditionsModule, ConsultationsModule, ...modules],
      entities: [
        ...IDENTITY_ENTITIES,
        ...EDITIONS_ENTITIES,
        ...CONSULTATIONS_ENTITIES,
        ...PROPOSALS_ENTITIES,
      ],
      environment: { VOIX_RATE_LIMITS: rateLimits },
    });
    return new ProposalsBench(bench, await anOpenEdition(bench));
  }

  close(): Promise<void> {
    return this.bench.close();
  }

  /** A good submission, by a key of its own. */
  command(
    ctx: RequestContext,
    change: Partial<SubmitProposalCommand> = {},
    edition: OpenEdition = this.edition,
  ): SubmitProposalCommand {
    return {
      activityId: edition.activityId,
      themeId: edition.themeIds.soins,
      title: 'Un humain au bout du fil',
      body: 'Pour toute annonce de diagnostic.',
      idempotencyKey: ctx.newId(),
      ...change,
    };
  }

  async submit(ctx: RequestContext, command = this.command(ctx)): Promise<SubmittedProposal> {
    const result = await this.bench.get(SubmitProposalUseCase).run(ctx, command);
    if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
    return result.value;
  }

  async proposal(id: string): Promise<StoredProposal> {
    const [row] = await this.bench.rows<StoredProposal>('select * from proposals where id = $1', [
      id,
    ]);
    if (row === undefined) throw new Error(`Proposal ${id} was not kept`);
    return row;
  }

  versionsOf(
    id: string,
  ): Promise<{ number: number; title: string; body: string; created_at: Date }[]> {
    return this.bench.rows(
      'select number, title, body, reason, created_at from proposal_versions where proposal_id = $1 order by number',
      [id],
    );
  }

  /** Events about a proposal, oldest first. */
  eventsOf(id: string): Promise<{ type: string; payload: object }[]> {
    return this.bench.rows(
      'select type, payload from outbox_events where aggregate_id = $1 order by seq',
      [id],
    );
  }

  /** Ledger entries about a proposal, oldest first, as anybody can read them. */
  async ledgerOf(id: string): Promise<Record<string, unknown>[]> {
    const rows = await this.bench.rows<{ leaf: string }>(
      `select leaf from ledger_entries where leaf::jsonb ->> 'proposal' = $1 order by id`,
      [id],
    );
    return rows.map(({ leaf }) => JSON.parse(leaf) as Record<string, unknown>);
  }

  /** Runs something that must be refused, checks that it wrote nothing, and answers the error. */
  async refused<E>(run: () => Promise<{ ok: true } | { ok: false; error: E }>): Promise<E> {
    const before = await this.written();
    const result = await run();
    if (result.ok) throw new Error('It was accepted');
    const after = await this.written();
    if (after !== before) throw new Error(`It was refused, but wrote ${after - before} rows`);
    return result.error;
  }

  /** The numbers that an edition has given, in order. */
  async numbersOf(edition: OpenEdition): Promise<number[]> {
    const rows = await this.bench.rows<{ number: number }>(
      'select number from proposals where edition_id = $1 order by number',
      [edition.id],
    );
    return rows.map(({ number }) => number);
  }

  private async written(): Promise<number> {
    const [row] = await this.bench.rows<{ count: number }>(EVERYTHING_WRITTEN);
    return row?.count ?? 0;
  }
}
