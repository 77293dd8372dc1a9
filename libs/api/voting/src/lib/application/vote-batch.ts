import { Injectable } from '@nestjs/common';
import { Metrics } from '@voix/api-platform/observability';
import type { Result } from '@voix/domain-kernel';
import type { VoteError } from '../domain/vote-errors.js';
import { VoteBatchStore } from '../persistence/vote-batch.store.js';
import { BatchPlan } from './batch-plan.js';
import type { VoteRecord, VoteRequest } from '../domain/vote-request.js';

export type VoteAnswer = Result<VoteRecord, VoteError>;

/** Group commit: decides and writes many votes in one transaction, each answered on its own. */
@Injectable()
export class VoteBatch {
  constructor(
    private readonly store: VoteBatchStore,
    private readonly metrics: Metrics,
  ) {}

  /** Answers in the order of the requests, after the commit. */
  async run(requests: readonly VoteRequest[]): Promise<VoteAnswer[]> {
    const answers = await this.store.inTransaction(async (client) => {
      await this.store.lockParticipants(
        client,
        requests.map((request) => request.participantRef),
      );
      const open = await this.store.openActivities(client, requests);
      const situations = await this.store.readSituations(client, requests);
      const plan = new BatchPlan();
      const planned = requests.map((request, index) => {
        const situation = situations[index];
        if (situation === undefined)
          throw new Error('The database answered fewer situations than requests');
        return plan.take(request, situation, open.has(request.place.activityRef));
      });
      if (plan.hasWrites) await this.store.write(client, plan.writes());
      return planned;
    });
    this.metrics.voteBatchSize.observe(requests.length);
    for (const answer of answers)
      this.metrics.votes.inc({ outcome: answer.ok ? 'recorded' : answer.error.code });
    return answers;
  }
}
