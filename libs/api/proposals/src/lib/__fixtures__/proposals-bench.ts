import { CONSULTATIONS_ENTITIES } from '@voix/api-consultations';
import { EDITIONS_ENTITIES } from '@voix/api-editions';
import { IDENTITY_ENTITIES } from '@voix/api-identity';
import { ConsultationsModule } from '@voix/api-consultations';
import { EditionsModule } from '@voix/api-editions';
import { IdentityModule } from '@voix/api-identity';
import { PROPOSALS_ENTITIES } from '../persistence/proposals.entities.js';
import { ProposalsModule } from '../proposals.module.js';

/** What a spec of this area opens its bench with: the area and those it calls. */
export const PROPOSALS_MODULES = [
  ProposalsModule,
  IdentityModule,
  EditionsModule,
  ConsultationsModule,
];
export const PROPOSALS_TABLES = [
  ...IDENTITY_ENTITIES,
  ...EDITIONS_ENTITIES,
  ...CONSULTATIONS_ENTITIES,
  ...PROPOSALS_ENTITIES,
];
