import { AccountEntity } from './account.entity.js';
import { CollegeEntity } from './college.entity.js';
import { FirstOrganizerLinkEntity } from './first-organizer-link.entity.js';
import { ParticipantEntity } from './participant.entity.js';
import { PasskeyChallengeEntity } from './passkey-challenge.entity.js';
import { PasskeyEntity } from './passkey.entity.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { ReservedNameEntity } from './reserved-name.entity.js';
import { RoleAssignmentEntity } from './role-assignment.entity.js';
import { SecondFactorEntity } from './second-factor.entity.js';
import { SessionEntity } from './session.entity.js';
import { SignInChallengeEntity } from './sign-in-challenge.entity.js';
import { TerritoryEntity } from './territory.entity.js';

/** The tables of this area, for the one data source. */
export const IDENTITY_ENTITIES = [
  AccountEntity,
  CollegeEntity,
  FirstOrganizerLinkEntity,
  ParticipantEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  RecoveryCodeEntity,
  ReservedNameEntity,
  RoleAssignmentEntity,
  SecondFactorEntity,
  SessionEntity,
  SignInChallengeEntity,
  TerritoryEntity,
];
