import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { PersonalDataSection } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { FindableProposals } from './findable-proposals.js';

type Rows = PersonalDataSection['rows'];

/** Shown where the words stood. It is a text like any reason, in the language of the series. */
const ERASED_REASON = 'Effacée à la demande de la personne qui l’avait écrite.';

const iso = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The texts of one person: read for themselves, or blanked. */
@Injectable()
export class ProposalDataRepository {
  constructor(
    private readonly database: Database,
    private readonly findable: FindableProposals,
  ) {}

  proposals(ctx: RequestContext, participantId: string): Promise<Rows> {
    return this.database.query(
      ctx,
      `select edition.slug as edition, proposal.number, version.number as version, version.title, version.body,
         version.reason, proposal.state, proposal.receipt_code as receipt, ${iso('version.created_at')} as "writtenAt"
       from proposals proposal
       join editions edition on edition.id = proposal.edition_id
       join proposal_versions version on version.proposal_id = proposal.id
       where proposal.author_participant_id = $1 order by proposal.submitted_at, proposal.id, version.number`,
      [participantId],
    );
  }

  arguments(ctx: RequestContext, participantId: string): Promise<Rows> {
    return this.database.query(
      ctx,
      `select edition.slug as edition, proposal.number as proposal, argument.side, argument.body,
         ${iso('argument.created_at')} as "writtenAt"
       from arguments argument
       join proposals proposal on proposal.id = argument.proposal_id
       join editions edition on edition.id = proposal.edition_id
       where argument.author_participant_id = $1 order by argument.created_at, argument.id`,
      [participantId],
    );
  }

  /**
   * Every word goes, in every version. What was in the debate leaves it with the reason; number, place, votes and what
   * moderation decided stay, and an argument keeps its side.
   */
  async eraseTexts(ctx: RequestContext, participantId: string): Promise<void> {
    const proposals = await this.database.query<{ id: string }>(
      ctx,
      `update proposals set title = '', erased_at = now(),
         state_reason = case when state = 'PUBLISHED' then $2 when state = 'WITHDRAWN' then $2 else state_reason end,
         state_changed_at = case when state = 'PUBLISHED' then now() else state_changed_at end,
         state = case when state = 'PUBLISHED' then 'WITHDRAWN' else state end
       where author_participant_id = $1 and erased_at is null returning id`,
      [participantId, ERASED_REASON],
    );
    await this.database.query(
      ctx,
      `update proposal_versions set title = '', body = '', reason = null where proposal_id = any($1::uuid[])`,
      [proposals.map(({ id }) => id)],
    );
    const written = await this.database.query<{ id: string }>(
      ctx,
      `update arguments set body = '', erased_at = now()
       where author_participant_id = $1 and erased_at is null returning id`,
      [participantId],
    );
    await this.findable.changed(
      ctx,
      proposals.map(({ id }) => id),
    );
    await this.findable.argumentsChanged(
      ctx,
      written.map(({ id }) => id),
    );
  }
}
