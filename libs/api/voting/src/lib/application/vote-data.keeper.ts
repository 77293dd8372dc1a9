import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PersonalDataRegistry,
  type DataSubject,
  type PersonalDataKeeper,
  type PersonalDataSection,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { VoteRepository } from '../persistence/vote.repository.js';

const words = (fr: string, en: string) => ({ fr, en });

/** A person's votes: for themselves. They are not erased: the participant they belong to names nobody any more. */
@Injectable()
export class VoteDataKeeper implements PersonalDataKeeper, OnModuleInit {
  readonly area = 'voting';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly votes: VoteRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async collect(ctx: RequestContext, { ref }: DataSubject): Promise<PersonalDataSection[]> {
    return [
      {
        name: 'votes',
        title: words(
          'Vos votes, et chacun de leurs changements',
          'Your votes, and each change of them',
        ),
        columns: [
          { name: 'edition', title: words('Édition', 'Edition') },
          { name: 'proposal', title: words('Proposition', 'Proposal') },
          { name: 'act', title: words('Acte', 'Act') },
          { name: 'stance', title: words('Position', 'Stance') },
          { name: 'receipt', title: words('Récépissé', 'Receipt') },
          { name: 'recordedAt', title: words('Enregistré le', 'Recorded') },
        ],
        rows: await this.votes.historyOf(ctx, ref),
      },
    ];
  }

  async erase(): Promise<void> {
    // Votes point to a participant who is nobody from now on: the count stays what it was.
  }
}
