import { AccountEntity } from './persistence/account.entity.js';
import { CollegeEntity } from './persistence/college.entity.js';
import { FirstOrganizerLinkEntity } from './persistence/first-organizer-link.entity.js';
import { ParticipantEntity } from './persistence/participant.entity.js';
import { ReservedNameEntity } from './persistence/reserved-name.entity.js';
import { RoleAssignmentEntity } from './persistence/role-assignment.entity.js';
import { SessionEntity } from './persistence/session.entity.js';
import { SignInChallengeEntity } from './persistence/sign-in-challenge.entity.js';
import { TerritoryEntity } from './persistence/territory.entity.js';

/** The tables of this area, for the one data source. */
export const IDENTITY_ENTITIES = [
  AccountEntity,
  CollegeEntity,
  FirstOrganizerLinkEntity,
  ParticipantEntity,
  ReservedNameEntity,
  RoleAssignmentEntity,
  SessionEntity,
  SignInChallengeEntity,
  TerritoryEntity,
];
