import { Injectable } from '@nestjs/common';
import { MicroBatcher } from '@voix/api-platform/database';
import { VoteBatch, type VoteAnswer } from './vote-batch.js';
import type { VoteRequest } from '../domain/vote-request.js';

const MAX_BATCH = 400;
const MAX_IN_FLIGHT = 2;

/** The door of the hot path: votes that come together are committed together, each answered after the commit. */
@Injectable()
export class VoteWriter {
  private readonly batcher: MicroBatcher<VoteRequest, VoteAnswer>;

  constructor(batch: VoteBatch) {
    this.batcher = new MicroBatcher({
      maxBatch: MAX_BATCH,
      maxInFlight: MAX_IN_FLIGHT,
      run: async (requests) => {
        const answers = await batch.run(requests);
        return answers.map((value) => ({ status: 'fulfilled', value }));
      },
    });
  }

  write(request: VoteRequest): Promise<VoteAnswer> {
    return this.batcher.submit(request);
  }

  /** Waits for the votes under way: a clean stop loses nothing. */
  onApplicationShutdown(): Promise<void> {
    return this.batcher.drain();
  }
}
