import { AuditModule } from '@voix/api-audit';
import {
  ConsultationsApiModule,
  ConsultationsModule,
  CONSULTATIONS_ENTITIES,
} from '@voix/api-consultations';
import { EditionsApiModule, EditionsModule, EDITIONS_ENTITIES } from '@voix/api-editions';
import { IdentityApiModule, IdentityModule, IDENTITY_ENTITIES } from '@voix/api-identity';
import {
  COLLECTIONS_ENTITIES,
  CollectionsApiModule,
  CollectionsModule,
  InformationApiModule,
  InformationModule,
  INFORMATION_ENTITIES,
} from '@voix/api-information';
import {
  NOTIFICATIONS_ENTITIES,
  NotificationsApiModule,
  NotificationsModule,
} from '@voix/api-notifications';
import { OutreachModule } from '@voix/api-outreach';
import { ProposalsApiModule, ProposalsModule, PROPOSALS_ENTITIES } from '@voix/api-proposals';
import { SearchApiModule, SearchModule } from '@voix/api-search';
import { VotingApiModule, VotingModule } from '@voix/api-voting';

/** Every table that an area maps to a class. */
export const ALL_ENTITIES = [
  ...IDENTITY_ENTITIES,
  ...EDITIONS_ENTITIES,
  ...INFORMATION_ENTITIES,
  ...COLLECTIONS_ENTITIES,
  ...CONSULTATIONS_ENTITIES,
  ...PROPOSALS_ENTITIES,
  ...NOTIFICATIONS_ENTITIES,
];

/** What every role of the server runs on: use cases, repositories, event handlers. */
export const AREA_MODULES = [
  AuditModule,
  IdentityModule,
  EditionsModule,
  InformationModule,
  CollectionsModule,
  ConsultationsModule,
  SearchModule,
  ProposalsModule,
  VotingModule,
  OutreachModule,
  NotificationsModule,
];

/** What the http role adds: resolvers and loaders. */
export const AREA_API_MODULES = [
  IdentityApiModule,
  EditionsApiModule,
  InformationApiModule,
  CollectionsApiModule,
  ConsultationsApiModule,
  SearchApiModule,
  ProposalsApiModule,
  VotingApiModule,
  NotificationsApiModule,
];
