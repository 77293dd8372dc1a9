import { check, forward, object, partialCheck, picklist, pipe, string, transform } from 'valibot';
import { cleanText, isSafeLink } from '@voix/domain-kernel';
import { isCivilMinute } from '@voix/domain-phase-calendar';
import { fault } from './fault.js';
import { chosen, line, optionalLine, paragraphs } from './fields.js';

/** Longest title of an event, in characters as people count them; so are the other lengths. */
export const EVENT_TITLE_MAX_LENGTH = 140;
/** Longest description of an event. */
export const EVENT_DESCRIPTION_MAX_LENGTH = 3000;
/** Longest line about an event: its place, its contact, why it was cancelled. */
export const EVENT_LINE_MAX_LENGTH = 300;

/** What people come to. */
export const EVENT_KINDS = ['DEBATE', 'WORKSHOP', 'STAND', 'RESTITUTION'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** `OUTREACH`: the event goes to people who would not come. */
export const EVENT_PURPOSES = ['OPEN_TO_ALL', 'OUTREACH'] as const;
export type EventPurpose = (typeof EVENT_PURPOSES)[number];

const minute = pipe(chosen, check(isCivilMinute, fault('INVALID_VALUE')));

const optionalLink = pipe(
  string(),
  transform((typed) => cleanText(typed, { multiline: false })),
  check((link) => link === '' || isSafeLink(link), fault('UNSAFE_LINK')),
);

/**
 * An event of the calendar. Dates are what clocks show in the edition's time zone; an empty territory is the whole
 * country. Which territories there are is the server's to know.
 */
export const eventSchema = pipe(
  object({
    title: line(EVENT_TITLE_MAX_LENGTH),
    kind: picklist(EVENT_KINDS),
    purpose: picklist(EVENT_PURPOSES),
    startsAt: minute,
    endsAt: minute,
    territoryCode: string(),
    place: optionalLine(EVENT_LINE_MAX_LENGTH),
    onlineUrl: optionalLink,
    description: paragraphs(EVENT_DESCRIPTION_MAX_LENGTH),
    contact: line(EVENT_LINE_MAX_LENGTH),
    capacity: optionalLine(EVENT_LINE_MAX_LENGTH),
  }),
  forward(
    partialCheck(
      [['startsAt'], ['endsAt']],
      ({ startsAt, endsAt }) => endsAt > startsAt,
      fault('ENDS_BEFORE_START'),
    ),
    ['endsAt'],
  ),
  forward(
    partialCheck(
      [['place'], ['onlineUrl']],
      ({ place, onlineUrl }) => place !== '' || onlineUrl !== '',
      fault('PLACE_MISSING'),
    ),
    ['place'],
  ),
);

/** Why an event does not take place: everybody reads it. */
export const cancellationSchema = object({ reason: line(EVENT_LINE_MAX_LENGTH) });
