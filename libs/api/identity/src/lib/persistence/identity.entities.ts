import { AccountEntity } from './account.entity.js';
import { CollegeEntity } from './college.entity.js';
import { ErasedAddressEntity } from './erased-address.entity.js';
import { ErasureEntity } from './erasure.entity.js';
import { FirstOrganizerLinkEntity } from './first-organizer-link.entity.js';
import { LinkedIdentityEntity } from './linked-identity.entity.js';
import { OpenIdAttemptEntity } from './openid-attempt.entity.js';
import { ParticipantEntity } from './participant.entity.js';
import { PasskeyChallengeEntity } from './passkey-challenge.entity.js';
import { PasskeyEntity } from './passkey.entity.js';
import { PendingIdentityEntity } from './pending-identity.entity.js';
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
  ErasedAddressEntity,
  ErasureEntity,
  FirstOrganizerLinkEntity,
  LinkedIdentityEntity,
  OpenIdAttemptEntity,
  ParticipantEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  PendingIdentityEntity,
  RecoveryCodeEntity,
  ReservedNameEntity,
  RoleAssignmentEntity,
  SecondFactorEntity,
  SessionEntity,
  SignInChallengeEntity,
  TerritoryEntity,
];
