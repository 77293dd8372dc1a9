import { Injectable } from '@nestjs/common';
import { Loader } from '@voix/api-platform/graphql';
import { IdentityFacade } from '../identity.facade.js';
import { presentParticipant, type ParticipantType } from './participant.type.js';

/** Participants for lists of any area: one statement for all the authors of a page. */
@Injectable()
export class ParticipantLoaders {
  readonly byId: Loader<string, ParticipantType | null>;

  constructor(identity: IdentityFacade) {
    this.byId = new Loader(async (ctx, ids) => {
      const found = await identity.participantsByIds(ctx, ids);
      return ids.map((id) => {
        const summary = found.get(id);
        return summary === undefined ? null : presentParticipant(summary);
      });
    });
  }
}
