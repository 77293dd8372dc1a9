import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PersonalDataRegistry,
  type DataSubject,
  type PersonalDataKeeper,
  type PersonalDataSection,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ConsentRepository } from '../persistence/consent.repository.js';

const words = (fr: string, en: string) => ({ fr, en });

/**
 * What a person agreed to: for themselves. Erasure withdraws what stands. The acts stay, since whoever keeps the votes
 * must be able to show on what ground they were cast; the participant they belong to names nobody any more.
 */
@Injectable()
export class ConsentDataKeeper implements PersonalDataKeeper, OnModuleInit {
  readonly area = 'editions';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly consents: ConsentRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async collect(ctx: RequestContext, { ref }: DataSubject): Promise<PersonalDataSection[]> {
    return [
      {
        name: 'consents',
        title: words(
          'Vos consentements, donnés et retirés',
          'Your consents, as given and withdrawn',
        ),
        columns: [
          { name: 'edition', title: words('Édition', 'Edition') },
          { name: 'act', title: words('Acte', 'Act') },
          {
            name: 'noticeVersion',
            title: words('Version du texte lu', 'Version of the text read'),
          },
          { name: 'actedAt', title: words('Le', 'On') },
        ],
        rows: await this.consents.historyOf(ctx, ref),
      },
    ];
  }

  async erase(tx: RequestContext, { ref: participantRef }: DataSubject): Promise<void> {
    await this.consents.hold(tx, [participantRef]);
    for (const { editionId, act, noticeVersion } of await this.consents.lastActs(
      tx,
      participantRef,
    ))
      if (act === 'GIVEN')
        await this.consents.add(tx, { editionId, participantRef, act: 'WITHDRAWN', noticeVersion });
  }
}
