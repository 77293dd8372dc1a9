export { ACTIVITY_KINDS, type ActivityKind } from './activity.schema.js';
export {
  ACTIVITY_INTRO_MAX_LENGTH,
  ACTIVITY_TITLE_MAX_LENGTH,
  activitySchema,
  CALENDAR_REASON_MAX_LENGTH,
  calendarChangeSchema,
  newPhaseFormSchema,
  newPhaseSchema,
  PHASE_TITLE_MAX_LENGTH,
  phaseDatesFormSchema,
  phaseTitleSchema,
} from './calendar.schema.js';
export {
  CHARTER_BODY_MAX_LENGTH,
  CHARTER_CHANGE_NOTE_MAX_LENGTH,
  CHARTER_NUMBERS,
  charterAdoptionSchema,
  charterSchema,
  GUARANTOR_CONTACT_MAX_LENGTH,
  GUARANTOR_DUTIES,
  GUARANTOR_NAME_MAX_LENGTH,
  GUARANTOR_PRESENTATION_MAX_LENGTH,
  guarantorSchema,
  MODERATION_MODES,
  type CharterNumber,
  type GuarantorDuty,
  type ModerationMode,
} from './charter.schema.js';
export {
  EDITION_QUESTION_MAX_LENGTH,
  EDITION_SUMMARY_MAX_LENGTH,
  EDITION_TITLE_MAX_LENGTH,
  editionWordsSchema,
  firstEditionSchema,
  LEGAL_BASES,
  LEGAL_NOTE_MAX_LENGTH,
  legalStatementSchema,
  newEditionFormSchema,
  nextEditionSchema,
  ORGANIZER_MAX_LENGTH,
  SENSITIVE_DATA_GROUNDS,
  slugField,
  THEME_SUMMARY_MAX_LENGTH,
  THEME_TITLE_MAX_LENGTH,
  themeSchema,
} from './edition.schema.js';
export {
  cancellationSchema,
  EVENT_DESCRIPTION_MAX_LENGTH,
  EVENT_KINDS,
  EVENT_LINE_MAX_LENGTH,
  EVENT_PURPOSES,
  EVENT_TITLE_MAX_LENGTH,
  eventSchema,
  type EventKind,
  type EventPurpose,
} from './event.schema.js';
export { fault, type FaultParams } from './fault.js';
export { chosen, line, paragraphs } from './fields.js';
export {
  DEFINITION_MAX_LENGTH,
  glossaryTermFormSchema,
  glossaryTermSchema,
  SYNONYMS_MAX_COUNT,
  TERM_MAX_LENGTH,
} from './glossary.schema.js';
export { AGE_BANDS, type AgeBand } from './age-band.js';
export { displayNameField, DISPLAY_NAME_MAX_LENGTH, profileSchema } from './profile.schema.js';
export {
  proposalSchema,
  REASON_MAX_LENGTH,
  revisionSchema,
  withdrawalSchema,
  type ProposalLimits,
  type ProposalText,
} from './proposal.schema.js';
export {
  authenticatorSchema,
  PASSKEY_NAME_MAX_LENGTH,
  passkeyNameSchema,
  secondFactorSchema,
} from './second-factor.schema.js';
export {
  newReferenceSchema,
  REFERENCE_KINDS,
  REFERENCE_NAME_MAX_LENGTH,
  referenceNamesSchema,
  type ReferenceKind,
} from './reference.schema.js';
export { roleGrantSchema } from './role.schema.js';
export {
  EASY_READ_LINE_MAX_LENGTH,
  EASY_READ_MAX_LENGTH,
  easyReadSchema,
  newSheetSchema,
  REVIEWER_MAX_LENGTH,
  richText,
  SHEET_BODY_MAX_LENGTH,
  SHEET_TITLE_MAX_LENGTH,
  sheetChangeSchema,
  sheetReviewSchema,
  sheetSourceSchema,
  sheetTextSchema,
  SOURCE_PUBLISHER_MAX_LENGTH,
  SOURCE_TITLE_MAX_LENGTH,
  SOURCES_MAX,
} from './sheet.schema.js';
export { codeSchema, emailAndCodeSchema, emailSchema } from './sign-in.schema.js';
export {
  CARE_SETTINGS,
  OPEN_QUESTION_MAX_LENGTH,
  OPEN_QUESTIONS_MAX_COUNT,
  USE_CASE_TEXT_MAX_LENGTH,
  USE_CASE_TITLE_MAX_LENGTH,
  careCaseFormSchema,
  useCaseSchema,
  type CareSetting,
} from './use-case.schema.js';
export { validate, withFaults } from './validate.js';
