import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PersonalDataRegistry,
  type DataSubject,
  type PersonalDataKeeper,
  type PersonalDataSection,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { FollowRepository } from '../persistence/follow.repository.js';
import { PreferenceRepository } from '../persistence/preference.repository.js';

const words = (fr: string, en: string) => ({ fr, en });

/** What a person follows and wants to be told: for themselves, and gone when they have their data erased. */
@Injectable()
export class FollowDataKeeper implements PersonalDataKeeper, OnModuleInit {
  readonly area = 'notifications';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly follows: FollowRepository,
    private readonly preferences: PreferenceRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async collect(ctx: RequestContext, { ref }: DataSubject): Promise<PersonalDataSection[]> {
    return [
      {
        name: 'follows',
        title: words('Ce que vous suivez', 'What you follow'),
        columns: [
          { name: 'kind', title: words('Nature', 'Kind') },
          { name: 'subject', title: words('Identifiant', 'Identifier') },
          { name: 'followedAt', title: words('Depuis', 'Since') },
        ],
        rows: await this.follows.historyOf(ctx, ref),
      },
      {
        name: 'notificationPreferences',
        title: words('Ce dont vous voulez être prévenu', 'What you want to be told of'),
        columns: [
          { name: 'kind', title: words('Nature', 'Kind') },
          { name: 'byEmail', title: words('Par message', 'By e-mail') },
        ],
        rows: await this.preferences.historyOf(ctx, ref),
      },
    ];
  }

  async erase(tx: RequestContext, { ref }: DataSubject): Promise<void> {
    await this.follows.forget(tx, ref);
    await this.preferences.forget(tx, ref);
  }
}
