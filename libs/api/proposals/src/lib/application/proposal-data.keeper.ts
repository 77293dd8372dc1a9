import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PersonalDataRegistry,
  type DataSubject,
  type FateOfTexts,
  type PersonalDataKeeper,
  type PersonalDataSection,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ProposalDataRepository } from '../persistence/proposal-data.repository.js';

const words = (fr: string, en: string) => ({ fr, en });

/** What a person wrote here: for themselves, and to be erased when they wish it. */
@Injectable()
export class ProposalDataKeeper implements PersonalDataKeeper, OnModuleInit {
  readonly area = 'proposals';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly data: ProposalDataRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async collect(ctx: RequestContext, { id }: DataSubject): Promise<PersonalDataSection[]> {
    return [
      {
        name: 'proposals',
        title: words(
          'Vos propositions, et chacune de leurs versions',
          'Your proposals, in each version',
        ),
        columns: [
          { name: 'edition', title: words('Édition', 'Edition') },
          { name: 'number', title: words('Numéro', 'Number') },
          { name: 'version', title: words('Version', 'Version') },
          { name: 'title', title: words('Titre', 'Title') },
          { name: 'body', title: words('Texte', 'Text') },
          { name: 'reason', title: words('Raison du changement', 'Reason of the change') },
          { name: 'state', title: words('État', 'State') },
          { name: 'receipt', title: words('Récépissé', 'Receipt') },
          { name: 'writtenAt', title: words('Écrite le', 'Written') },
        ],
        rows: await this.data.proposals(ctx, id),
      },
      {
        name: 'arguments',
        title: words('Vos arguments', 'Your arguments'),
        columns: [
          { name: 'edition', title: words('Édition', 'Edition') },
          { name: 'proposal', title: words('Proposition', 'Proposal') },
          { name: 'side', title: words('Pour ou contre', 'For or against') },
          { name: 'body', title: words('Texte', 'Text') },
          { name: 'writtenAt', title: words('Écrit le', 'Written') },
        ],
        rows: await this.data.arguments(ctx, id),
      },
    ];
  }

  async erase(ctx: RequestContext, { id }: DataSubject, texts: FateOfTexts): Promise<void> {
    if (texts === 'ERASE') await this.data.eraseTexts(ctx, id);
  }
}
