import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import {
  ParticipationReader,
  type ParticipationFigures,
} from './application/participation.reader.js';

/** What other areas may know of votes: sums, never who voted what. */
@Injectable()
export class VotingFacade {
  constructor(private readonly participation: ParticipationReader) {}

  participationOf(ctx: RequestContext, editionId: string): Promise<ParticipationFigures> {
    return this.participation.figuresOf(ctx, editionId);
  }
}
