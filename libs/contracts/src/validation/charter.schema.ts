import {
  boolean,
  check,
  integer,
  nonEmpty,
  number,
  object,
  picklist,
  pipe,
  string,
  transform,
  union,
} from 'valibot';
import { fault } from './fault.js';
import { line, optionalLine, paragraphs } from './fields.js';
import { richText } from './sheet.schema.js';

/** Longest text of a charter, in characters as people count them. */
export const CHARTER_BODY_MAX_LENGTH = 20_000;
/** Longest answer to "what changed?". */
export const CHARTER_CHANGE_NOTE_MAX_LENGTH = 600;

/** When a contribution is looked at: once everybody can read it, or before. */
export const MODERATION_MODES = ['A_POSTERIORI', 'A_PRIORI'] as const;
export type ModerationMode = (typeof MODERATION_MODES)[number];

/** Between what bounds each number of a charter makes sense, both included. */
export const CHARTER_NUMBERS = {
  proposalTitleMaxLength: { min: 20, max: 300 },
  proposalBodyMaxLength: { min: 200, max: 20_000 },
  exposureMinimum: { min: 0, max: 10_000 },
  minorityFloorPercent: { min: 1, max: 50 },
  answerDelayDays: { min: 1, max: 730 },
} as const;
export type CharterNumber = keyof typeof CHARTER_NUMBERS;

/** A whole number as the API sends it, or as somebody types it: `5000`, `5 000`. */
function wholeNumber({ min, max }: { readonly min: number; readonly max: number }) {
  const range = fault('OUT_OF_RANGE', { min, max });
  return pipe(
    union([number(), string()]),
    transform((typed) => String(typed).replaceAll(/\s/g, '')),
    nonEmpty(fault('REQUIRED')),
    transform(Number),
    number(range),
    integer(range),
    check((value) => value >= min && value <= max, range),
  );
}

/** A charter while it is written: its text, and beside it its numbers. */
export const charterSchema = object({
  body: richText(CHARTER_BODY_MAX_LENGTH),
  guestParticipationAllowed: boolean(),
  proposalTitleMaxLength: wholeNumber(CHARTER_NUMBERS.proposalTitleMaxLength),
  proposalBodyMaxLength: wholeNumber(CHARTER_NUMBERS.proposalBodyMaxLength),
  exposureMinimum: wholeNumber(CHARTER_NUMBERS.exposureMinimum),
  minorityFloorPercent: wholeNumber(CHARTER_NUMBERS.minorityFloorPercent),
  answerDelayDays: wholeNumber(CHARTER_NUMBERS.answerDelayDays),
  /** Only what the platform can do: looking before publishing needs a desk that is not there yet. */
  moderationMode: pipe(
    picklist(MODERATION_MODES),
    check((mode) => mode === 'A_POSTERIORI', fault('INVALID_VALUE')),
  ),
});

/** What a new version of a charter changes, in words that everybody reads beside the differences. The first changes nothing. */
export function charterAdoptionSchema(isFirst: boolean) {
  const note = isFirst ? optionalLine : line;
  return object({ changeNote: note(CHARTER_CHANGE_NOTE_MAX_LENGTH) });
}

/** Who watches over an edition: over its method, and over those who complain. */
export const GUARANTOR_DUTIES = ['GUARANTOR', 'MEDIATOR'] as const;
export type GuarantorDuty = (typeof GUARANTOR_DUTIES)[number];

/** Longest name of a guarantor. */
export const GUARANTOR_NAME_MAX_LENGTH = 120;
/** Longest reason to trust them. */
export const GUARANTOR_PRESENTATION_MAX_LENGTH = 600;
/** Longest way to reach them. */
export const GUARANTOR_CONTACT_MAX_LENGTH = 200;

/** Who holds the duty, why they can be trusted with it, and how to reach them. */
export const guarantorSchema = object({
  name: line(GUARANTOR_NAME_MAX_LENGTH),
  presentation: paragraphs(GUARANTOR_PRESENTATION_MAX_LENGTH),
  contact: line(GUARANTOR_CONTACT_MAX_LENGTH),
});
