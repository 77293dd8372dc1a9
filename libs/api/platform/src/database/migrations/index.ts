import { PlatformFoundations20261123090000 } from './20261123090000-platform-foundations.js';
import { AuditLedger20261123090100 } from './20261123090100-audit-ledger.js';
import { IdentityAccounts20261123090200 } from './20261123090200-identity-accounts.js';
import { EditionsCalendar20261123090300 } from './20261123090300-editions-calendar.js';
import { InformationSheets20261123090400 } from './20261123090400-information-sheets.js';
import { ConsultationsActivities20261123090500 } from './20261123090500-consultations-activities.js';
import { ProposalsTexts20261123090600 } from './20261123090600-proposals-texts.js';
import { VotingVotes20261123090700 } from './20261123090700-voting-votes.js';
import { EditionsPreparation20261124100000 } from './20261124100000-editions-preparation.js';
import { ConsultationsCalendar20261124110000 } from './20261124110000-consultations-calendar.js';
import { EditionsCharterVersions20261124120000 } from './20261124120000-editions-charter-versions.js';
import { IdentityTerritories20261124120100 } from './20261124120100-identity-territories.js';
import { InformationVersions20261124130000 } from './20261124130000-information-versions.js';
import { InformationCollections20261124140000 } from './20261124140000-information-collections.js';
import { SearchDocuments20261124150000 } from './20261124150000-search-documents.js';
import { IdentitySecondFactors20261124160000 } from './20261124160000-identity-second-factors.js';
import { IdentityOpenid20261124170000 } from './20261124170000-identity-openid.js';
import { IdentityErasures20261124180000 } from './20261124180000-identity-erasures.js';
import { IdentityInseeCodes20261124193000 } from './20261124193000-identity-insee-codes.js';
import { EditionsReferences20261124193100 } from './20261124193100-editions-references.js';
import { EditionsNotices20261124196500 } from './20261124196500-editions-notices.js';
import { EditionsConsents20261124197500 } from './20261124197500-editions-consents.js';
import { EditionsConsentRights20261124197600 } from './20261124197600-editions-consent-rights.js';
import { NotificationsFollows20261124199500 } from './20261124199500-notifications-follows.js';
import { IdentityAgeBands20261124199600 } from './20261124199600-identity-age-bands.js';

/** The one time line of the schema, oldest first. A migration that has been published never changes. */
export const MIGRATIONS = [
  PlatformFoundations20261123090000,
  AuditLedger20261123090100,
  IdentityAccounts20261123090200,
  EditionsCalendar20261123090300,
  InformationSheets20261123090400,
  ConsultationsActivities20261123090500,
  ProposalsTexts20261123090600,
  VotingVotes20261123090700,
  EditionsPreparation20261124100000,
  ConsultationsCalendar20261124110000,
  EditionsCharterVersions20261124120000,
  IdentityTerritories20261124120100,
  InformationVersions20261124130000,
  InformationCollections20261124140000,
  SearchDocuments20261124150000,
  IdentitySecondFactors20261124160000,
  IdentityOpenid20261124170000,
  IdentityErasures20261124180000,
  IdentityInseeCodes20261124193000,
  EditionsReferences20261124193100,
  EditionsNotices20261124196500,
  EditionsConsents20261124197500,
  EditionsConsentRights20261124197600,
  NotificationsFollows20261124199500,
  IdentityAgeBands20261124199600,
] as const;
