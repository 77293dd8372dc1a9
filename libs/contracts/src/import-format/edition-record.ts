import * as v from 'valibot';
import { DATE_PRECISIONS, INTERACTIONS, PHASE_KINDS } from '@voix/domain-phase-calendar';
import { ACTIVITY_KINDS } from '../validation/activity.schema.js';
import {
  GUARANTOR_CONTACT_MAX_LENGTH,
  GUARANTOR_DUTIES,
  GUARANTOR_NAME_MAX_LENGTH,
  GUARANTOR_PRESENTATION_MAX_LENGTH,
  MODERATION_MODES,
} from '../validation/charter.schema.js';
import { LEGAL_BASES, SENSITIVE_DATA_GROUNDS } from '../validation/edition.schema.js';
import { code, count, moment, shortText } from './record-fields.js';

const interactions = v.array(v.picklist(INTERACTIONS));
/** Exact when it is not said; otherwise the moment is any of the month, quarter or season. */
const precision = v.optional(v.picklist(DATE_PRECISIONS));

const phase = v.strictObject({
  kind: v.picklist(PHASE_KINDS),
  title: shortText(120),
  startsAt: moment,
  startsPrecision: precision,
  endsAt: v.optional(moment),
  endsPrecision: precision,
  /** Which interactions the proposals activity allows during this phase. */
  allows: interactions,
  /** Which ones the other activities allow, by their slugs. */
  allowsElsewhere: v.optional(v.record(code, interactions)),
});

const activityWords = {
  slug: code,
  title: shortText(200),
  intro: shortText(2000),
  /** Which interactions it allows always, outside of phases too. */
  always: v.optional(interactions),
};

/** `edition.json`: the frame in which everything else takes place. */
export const editionRecord = v.strictObject({
  series: v.strictObject({ slug: code, title: shortText(200), organizer: shortText(200) }),
  edition: v.strictObject({
    slug: code,
    title: shortText(200),
    question: shortText(400),
    summary: shortText(2000),
    timeZone: shortText(60),
  }),
  charter: v.strictObject({
    body: shortText(20_000),
    /** Since when it holds, never after the import; the moment of the import when it is not said. */
    adoptedAt: v.optional(moment),
    rules: v.strictObject({
      guestParticipationAllowed: v.boolean(),
      proposalTitleMaxLength: count,
      proposalBodyMaxLength: count,
      exposureMinimum: count,
      minorityFloorPercent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      answerDelayDays: count,
      moderationMode: v.optional(v.picklist(MODERATION_MODES)),
    }),
  }),
  /** What the edition tells everyone about their data; the organiser states it on the site where it is absent. */
  legal: v.optional(
    v.strictObject({
      legalBasis: v.picklist(LEGAL_BASES),
      sensitiveDataGround: v.picklist(SENSITIVE_DATA_GROUNDS),
      dataController: shortText(120),
      dataContact: shortText(200),
      legalNote: shortText(1000),
    }),
  ),
  phases: v.pipe(v.array(phase), v.minLength(1)),
  themes: v.array(
    v.strictObject({
      code,
      title: shortText(200),
      summary: shortText(1000),
      /** Nothing new is written on it. */
      isRetired: v.optional(v.boolean()),
    }),
  ),
  /** The proposals activity, which receives what the other files hold. */
  activity: v.strictObject({
    ...activityWords,
    /** Its place among all activities, from 1; the first when it is not said. */
    position: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  /** The other activities, in the order in which the edition shows them. */
  activities: v.optional(
    v.array(v.strictObject({ kind: v.picklist(ACTIVITY_KINDS), ...activityWords })),
  ),
  /** Who watches over the edition, named publicly. */
  guarantors: v.optional(
    v.array(
      v.strictObject({
        duty: v.picklist(GUARANTOR_DUTIES),
        name: shortText(GUARANTOR_NAME_MAX_LENGTH),
        presentation: shortText(GUARANTOR_PRESENTATION_MAX_LENGTH),
        contact: shortText(GUARANTOR_CONTACT_MAX_LENGTH),
      }),
    ),
  ),
});

export type EditionRecord = v.InferOutput<typeof editionRecord>;
