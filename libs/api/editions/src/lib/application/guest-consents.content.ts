import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ParticipantContentRegistry,
  type ParticipantContent,
  type ParticipantReference,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isTakenOver } from '../domain/consent.js';
import { ConsentRepository } from '../persistence/consent.repository.js';

/** Hands what a guest agreed to over to the account they sign in to, with its moment. What the account said stays. */
@Injectable()
export class GuestConsentsContent implements ParticipantContent, OnModuleInit {
  readonly area = 'editions';

  constructor(
    private readonly registry: ParticipantContentRegistry,
    private readonly consents: ConsentRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async transfer(
    tx: RequestContext,
    from: ParticipantReference,
    to: ParticipantReference,
  ): Promise<void> {
    await this.consents.hold(tx, [from.ref, to.ref]);
    const own = await this.consents.lastActs(tx, to.ref);
    for (const guest of await this.consents.lastActs(tx, from.ref)) {
      const { editionId, noticeVersion, actedAt } = guest;
      const last = own.find((act) => act.editionId === editionId) ?? null;
      if (isTakenOver(guest, last))
        await this.consents.add(tx, {
          editionId,
          participantRef: to.ref,
          act: 'GIVEN',
          noticeVersion,
          actedAt,
        });
    }
  }
}
