import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import { SearchIndex, type SearchDocument } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';

const PROPOSALS = `
  select proposal.id, proposal.edition_id as "editionId", proposal.theme_id as "themeId", 'fr' as locale,
    proposal.number::text as "pageKey", version.title, version.body, proposal.submitted_at as "datedAt"
  from proposals proposal
  join proposal_versions version on version.proposal_id = proposal.id and version.number = proposal.current_version
  where proposal.id = any($1::uuid[]) and proposal.state = 'PUBLISHED'`;

/** Arguments have no title: that of their proposal stands for one, and they leave the debate with it. */
const ARGUMENTS = `
  select argument.id, proposal.edition_id as "editionId", proposal.theme_id as "themeId", 'fr' as locale,
    proposal.number::text as "pageKey", proposal.title, argument.body, argument.created_at as "datedAt"
  from arguments argument join proposals proposal on proposal.id = argument.proposal_id
  where argument.id = any($1::uuid[]) and argument.erased_at is null and proposal.state = 'PUBLISHED'`;

/**
 * Shows what is in the debate to search, in its current words. The repositories tell it of every write that changes what
 * can be read, so that no act can forget to.
 */
@Injectable()
export class FindableProposals implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly index: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.index.register({
      kind: 'PROPOSAL',
      published: (ctx, ids) => this.database.query<SearchDocument>(ctx, PROPOSALS, [ids]),
      idsAfter: (ctx, after, limit) => this.idsAfter(ctx, 'proposals', after, limit),
    });
    this.index.register({
      kind: 'ARGUMENT',
      published: (ctx, ids) => this.database.query<SearchDocument>(ctx, ARGUMENTS, [ids]),
      idsAfter: (ctx, after, limit) => this.idsAfter(ctx, 'arguments', after, limit),
    });
  }

  /** Proposals changed; their arguments stand under their title, and leave with them. */
  async changed(ctx: RequestContext, proposalIds: readonly string[]): Promise<void> {
    await this.index.refresh(ctx, 'PROPOSAL', proposalIds);
    const rows = await this.database.query<{ id: string }>(
      ctx,
      'select id from arguments where proposal_id = any($1::uuid[])',
      [proposalIds],
    );
    await this.argumentsChanged(
      ctx,
      rows.map(({ id }) => id),
    );
  }

  /** Arguments changed, and not their proposals. */
  argumentsChanged(ctx: RequestContext, argumentIds: readonly string[]): Promise<void> {
    return this.index.refresh(ctx, 'ARGUMENT', argumentIds);
  }

  private async idsAfter(
    ctx: RequestContext,
    table: 'proposals' | 'arguments',
    after: string | null,
    limit: number,
  ): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      ctx,
      `select id from ${table} where $1::uuid is null or id > $1 order by id limit $2`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }
}
