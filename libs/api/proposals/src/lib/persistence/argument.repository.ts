import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ArgumentSide } from '../domain/argument-side.js';

export interface ArgumentRecord {
  readonly id: string;
  readonly proposalId: string;
  readonly side: ArgumentSide;
  readonly body: string;
  readonly authorParticipantId: string | null;
  readonly createdAt: Date;
}

@Injectable()
export class ArgumentRepository {
  constructor(private readonly database: Database) {}

  /** The arguments on each proposal, oldest first. */
  async byProposals(ctx: RequestContext, ids: readonly string[]): Promise<ArgumentRecord[]> {
    return this.database.query<ArgumentRecord>(
      ctx,
      `select id, proposal_id as "proposalId", side, body, author_participant_id as "authorParticipantId",
         created_at as "createdAt"
       from arguments where proposal_id = any($1::uuid[]) order by created_at, id`,
      [ids],
    );
  }
}
