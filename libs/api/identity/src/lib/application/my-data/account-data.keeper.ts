import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PersonalDataRegistry,
  type DataSubject,
  type PersonalDataKeeper,
  type PersonalDataSection,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { AccountDataRepository } from '../../persistence/account-data.repository.js';
import { ErasureRepository } from '../../persistence/erasure.repository.js';

const words = (fr: string, en: string) => ({ fr, en });

/** What identity holds about a person: how they appear, how they sign in, where they are signed in, their roles. */
@Injectable()
export class AccountDataKeeper implements PersonalDataKeeper, OnModuleInit {
  readonly area = 'identity';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly data: AccountDataRepository,
    private readonly erasures: ErasureRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async collect(ctx: RequestContext, subject: DataSubject): Promise<PersonalDataSection[]> {
    return [
      {
        name: 'profile',
        title: words('Votre profil et votre compte', 'Your profile and your account'),
        columns: [
          { name: 'displayName', title: words('Nom affiché', 'Displayed name') },
          { name: 'college', title: words('Collège', 'College') },
          { name: 'territory', title: words('Territoire', 'Territory') },
          { name: 'ageBand', title: words('Tranche d’âge', 'Age band') },
          { name: 'email', title: words('Adresse électronique', 'E-mail address') },
          { name: 'since', title: words('Depuis le', 'Since') },
        ],
        rows: await this.data.profile(ctx, subject.id),
      },
      {
        name: 'sessions',
        title: words('Où votre session est ouverte', 'Where you are signed in'),
        columns: [
          { name: 'browser', title: words('Navigateur', 'Browser') },
          { name: 'openedAt', title: words('Ouverte le', 'Opened') },
          { name: 'lastSeenAt', title: words('Vue le', 'Last seen') },
        ],
        rows: await this.data.sessions(ctx, subject.id),
      },
      {
        name: 'passkeys',
        title: words('Vos clés d’accès', 'Your passkeys'),
        columns: [
          { name: 'name', title: words('Nom', 'Name') },
          { name: 'addedAt', title: words('Ajoutée le', 'Added') },
          { name: 'lastUsedAt', title: words('Utilisée le', 'Last used') },
        ],
        rows: await this.data.passkeys(ctx, subject.accountId),
      },
      {
        name: 'identities',
        title: words('Vos identités reliées', 'Your linked identities'),
        columns: [
          { name: 'provider', title: words('Service d’identité', 'Identity service') },
          { name: 'assuranceLevel', title: words('Niveau de garantie', 'Level of assurance') },
          { name: 'profession', title: words('Profession', 'Profession') },
          { name: 'linkedAt', title: words('Reliée le', 'Linked') },
          { name: 'lastUsedAt', title: words('Utilisée le', 'Last used') },
        ],
        rows: await this.data.identities(ctx, subject.accountId),
      },
      {
        name: 'roles',
        title: words('Vos rôles', 'Your roles'),
        columns: [
          { name: 'role', title: words('Rôle', 'Role') },
          { name: 'grantedAt', title: words('Reçu le', 'Given') },
          { name: 'revokedAt', title: words('Repris le', 'Taken back') },
        ],
        rows: await this.data.roles(ctx, subject.accountId),
      },
    ];
  }

  erase(ctx: RequestContext, subject: DataSubject): Promise<void> {
    return this.erasures.blank(ctx, subject);
  }
}
