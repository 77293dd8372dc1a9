import * as v from 'valibot';
import { isSafeLink } from '@voix/domain-kernel';
import { QUALIFICATIONS, STANCES, validateVote } from '@voix/domain-voting-rules';
import { EVENT_KINDS, EVENT_PURPOSES } from '../validation/event.schema.js';
import { CARE_SETTINGS } from '../validation/use-case.schema.js';
import { code, count, key, moment, shortText } from './record-fields.js';

/** Name of the exchange format, as its manifests say it. */
export const IMPORT_FORMAT = 'voix-import';
/** Counted from 1. A reader refuses a version that it does not know. */
export const IMPORT_FORMAT_VERSION = 1;

/** `manifest.json`: says what the folder holds. `source` makes a repeated import recognisable. */
export const manifestRecord = v.strictObject({
  format: v.literal(IMPORT_FORMAT),
  version: v.literal(IMPORT_FORMAT_VERSION),
  source: key,
  edition: code,
  title: v.optional(shortText(300)),
  licence: v.optional(shortText(300)),
});

/** How a contribution came in. */
const channel = v.picklist(['EMAIL', 'EVENT', 'HEARING', 'LIVE', 'PAPER', 'PHONE', 'WEB']);

/** A source by its reference alone, or with what a reader needs to find it again. */
const source = v.union([
  shortText(400),
  v.strictObject({
    title: shortText(400),
    publisher: v.optional(shortText(160)),
    /** `2024`, `2024-05` or `2024-05-17`. */
    publishedOn: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/))),
    url: v.optional(v.pipe(v.string(), v.check(isSafeLink, 'Invalid link: http or https'))),
  }),
]);

/** Somebody who has read a text and answers for it. */
const reviewer = v.strictObject({
  name: shortText(120),
  quality: shortText(120),
  /** One of those for whom easy-read texts are written. */
  isConcerned: v.optional(v.boolean(), false),
});

/** `information.jsonl`: balanced information on a theme, in Markdown. */
export const informationSheetRecord = v.strictObject({
  key,
  theme: code,
  title: shortText(200),
  known: shortText(6000),
  debated: shortText(6000),
  sources: v.array(source),
  reviewers: v.optional(v.array(reviewer), []),
  /** The easy-read (FALC) twin: one idea a line. */
  easyRead: v.optional(v.array(shortText(300))),
  easyReadReviewers: v.optional(v.array(reviewer), []),
});

/** `glossary.jsonl`: a word and what it means here. Its `key` names it in addresses. */
export const glossaryTermRecord = v.strictObject({
  key,
  term: shortText(80),
  definition: shortText(600),
  easyDefinition: v.optional(shortText(600)),
  example: v.optional(shortText(600)),
  synonyms: v.optional(v.array(shortText(80)), []),
});

/** `use-cases.jsonl`: a use of AI in care. Its `key` names it in addresses. */
export const useCaseRecord = v.strictObject({
  key,
  theme: code,
  title: shortText(140),
  purpose: shortText(1500),
  settings: v.pipe(v.array(v.picklist(CARE_SETTINGS)), v.minLength(1)),
  place: shortText(1500),
  dataUsed: shortText(1500),
  claimedBenefit: v.optional(shortText(1500)),
  limits: v.optional(shortText(1500)),
  humanGuarantee: shortText(1500),
  openQuestions: v.pipe(v.array(shortText(300)), v.minLength(1)),
});

/** What clocks show, as `18:30`. */
const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const day = v.union([
  v.pipe(v.string(), v.isoDate()),
  v.strictObject({
    daysFromImport: v.pipe(v.number(), v.integer(), v.minValue(-5000), v.maxValue(5000)),
  }),
]);

/** Days that are said in two ways cannot be compared before the import. */
const isLaterDay = (last: v.InferOutput<typeof day>, first: v.InferOutput<typeof day>) =>
  typeof last === 'string'
    ? typeof first === 'string' && last > first
    : typeof first !== 'string' && last.daysFromImport > first.daysFromImport;

/** `events.jsonl`: a meeting; its day is a date or a number of days from the import, its hours those of the edition. */
export const eventRecord = v.pipe(
  v.strictObject({
    key,
    title: shortText(140),
    kind: v.picklist(EVENT_KINDS),
    purpose: v.optional(v.picklist(EVENT_PURPOSES), 'OPEN_TO_ALL'),
    day,
    /** Where it ends on a later day, that day: said the same way as the first. */
    lastDay: v.optional(day),
    from: clockTime,
    to: clockTime,
    territory: v.optional(code),
    place: v.optional(shortText(300)),
    onlineUrl: v.optional(v.pipe(shortText(2000), v.check(isSafeLink, 'Unsafe link'))),
    description: shortText(3000),
    contact: shortText(300),
    capacity: v.optional(shortText(300)),
    cancelReason: v.optional(shortText(300)),
  }),
  v.forward(
    v.check(({ from, to, lastDay }) => lastDay !== undefined || to > from, 'End before start'),
    ['to'],
  ),
  v.forward(
    v.check(
      ({ day: first, lastDay }) => lastDay === undefined || isLaterDay(lastDay, first),
      'The last day must come after the first',
    ),
    ['lastDay'],
  ),
  v.forward(
    v.check(
      ({ place, onlineUrl }) => (place ?? onlineUrl) !== undefined,
      'A place or a link is missing',
    ),
    ['place'],
  ),
);

/** `participants.jsonl` or `participants.csv`. */
export const participantRecord = v.strictObject({
  key,
  displayName: v.optional(shortText(80)),
  college: v.optional(code),
  territory: v.optional(code),
});

/**
 * `proposals.jsonl` or `proposals.csv`. `useCase` is the key of the use of AI that it is about; `versions` holds the later
 * versions, oldest first.
 */
export const proposalRecord = v.strictObject({
  key,
  theme: v.optional(code),
  useCase: v.optional(key),
  author: v.optional(key),
  title: shortText(300),
  body: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60_000)), ''),
  submittedAt: v.optional(moment),
  /** The web when it is not said. */
  channel: v.optional(channel),
  state: v.optional(v.picklist(['PUBLISHED', 'WITHDRAWN', 'REFUSED', 'MERGED']), 'PUBLISHED'),
  /** When it left the debate: only where `state` says that it did. */
  stateChangedAt: v.optional(moment),
  reason: v.optional(shortText(1000)),
  mergedInto: v.optional(key),
  versions: v.optional(
    v.array(
      v.strictObject({
        title: shortText(300),
        body: v.pipe(v.string(), v.trim(), v.maxLength(60_000)),
        reason: shortText(400),
        /** Without it, a version follows the one before it by a second. */
        submittedAt: v.optional(moment),
      }),
    ),
    [],
  ),
  /** Totals counted by another system without its voters: shown apart, never added to votes cast here. */
  recordedElsewhere: v.optional(
    v.strictObject({ source: shortText(200), agree: count, neutral: count, disagree: count }),
  ),
});

/** `arguments.jsonl`: reasons for or against a proposal. */
export const argumentRecord = v.strictObject({
  key,
  proposal: key,
  side: v.picklist(['FOR', 'AGAINST']),
  author: v.optional(key),
  body: shortText(10_000),
  submittedAt: v.optional(moment),
  /** The web when it is not said. */
  channel: v.optional(channel),
});

/** `votes.jsonl` or `votes.csv`: one current vote a participant and proposal; a later line replaces an earlier one. */
export const voteRecord = v.pipe(
  v.strictObject({
    participant: key,
    proposal: key,
    stance: v.picklist(STANCES),
    qualifications: v.optional(v.array(v.picklist(QUALIFICATIONS)), []),
    /** When it was cast or last changed; the moment of the import when it is not said. */
    votedAt: v.optional(moment),
  }),
  v.forward(
    v.check(
      ({ stance, qualifications }) => validateVote(stance, qualifications).ok,
      'Invalid qualifications: each must go with the stance',
    ),
    ['qualifications'],
  ),
);

/** What each file of an import folder holds, in the order in which they are loaded. */
export const recordSchemas = {
  information: informationSheetRecord,
  glossary: glossaryTermRecord,
  'use-cases': useCaseRecord,
  events: eventRecord,
  participants: participantRecord,
  proposals: proposalRecord,
  arguments: argumentRecord,
  votes: voteRecord,
} as const;

export type ImportRecordKind = keyof typeof recordSchemas;
export type ImportManifest = v.InferOutput<typeof manifestRecord>;
export type InformationSheetRecord = v.InferOutput<typeof informationSheetRecord>;
export type GlossaryTermRecord = v.InferOutput<typeof glossaryTermRecord>;
export type UseCaseRecord = v.InferOutput<typeof useCaseRecord>;
export type EventRecord = v.InferOutput<typeof eventRecord>;
export type ParticipantRecord = v.InferOutput<typeof participantRecord>;
export type ProposalRecord = v.InferOutput<typeof proposalRecord>;
export type ArgumentRecord = v.InferOutput<typeof argumentRecord>;
export type VoteRecord = v.InferOutput<typeof voteRecord>;
