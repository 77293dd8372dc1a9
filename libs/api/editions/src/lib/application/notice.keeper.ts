import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import {
  isConsentMissing,
  NOTHING_ASKED,
  type ConsentSituation,
  type NoticeToAct,
} from '../domain/consent.js';
import { ConsentRepository, type NewConsentAct } from '../persistence/consent.repository.js';

/** What editions tell about data when somebody acts. Never kept in memory: a consent that is withdrawn ends at once. */
@Injectable()
export class NoticeKeeper {
  constructor(private readonly consents: ConsentRepository) {}

  /** Where a participant stands, who neither gives nor withdraws consent until the transaction is over. */
  async hold(
    tx: RequestContext,
    editionId: string,
    participantRef: number,
  ): Promise<ConsentSituation> {
    await this.consents.hold(tx, [participantRef]);
    const [situation] = await this.consents.situations(tx, [editionId], participantRef);
    return situation ?? NOTHING_ASKED;
  }

  /** Adds what a participant says, who is held. */
  async add(tx: RequestContext, consent: NewConsentAct): Promise<void> {
    await this.consents.add(tx, consent);
  }

  async toAct(tx: RequestContext, editionId: string, participantRef: number): Promise<NoticeToAct> {
    const situation = await this.hold(tx, editionId, participantRef);
    const { noticeVersion } = situation;
    return {
      noticeVersion: noticeVersion === 0 ? null : noticeVersion,
      isConsentMissing: isConsentMissing(situation),
    };
  }
}
