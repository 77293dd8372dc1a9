import {
  array,
  boolean,
  check,
  maxLength,
  nullish,
  object,
  pipe,
  regex,
  string,
  transform,
  trim,
} from 'valibot';
import { graphemeCount, isSafeLink } from '@voix/domain-kernel';
import { isCivilDate } from '@voix/domain-phase-calendar';
import { refusedMarks } from '@voix/domain-rich-text';
import { fault } from './fault.js';
import { chosen, isWithin, line, optionalLine, paragraphs } from './fields.js';
import { REASON_MAX_LENGTH } from './proposal.schema.js';

/** Longest title of an information sheet, in characters as people count them. */
export const SHEET_TITLE_MAX_LENGTH = 160;
/** Longest column of a sheet: what is known, or what is debated. */
export const SHEET_BODY_MAX_LENGTH = 6000;
/** Longest name of a source. */
export const SOURCE_TITLE_MAX_LENGTH = 400;
/** Longest name of who published a source. */
export const SOURCE_PUBLISHER_MAX_LENGTH = 160;
/** Most sources of a sheet. */
export const SOURCES_MAX = 30;
/** Longest text in easy words. */
export const EASY_READ_MAX_LENGTH = 6000;
/** A longer line holds more than one idea, or is no easy one. */
export const EASY_READ_LINE_MAX_LENGTH = 160;
/** Longest name of a reviewer, and longest quality. */
export const REVIEWER_MAX_LENGTH = 120;

/** Markdown with paragraphs, none of whose marks would be shown otherwise than it was meant. */
export const richText = (max: number) =>
  pipe(
    paragraphs(max),
    // A text that is far too long is refused for its length alone, and not read.
    check(
      (text) => !isWithin(text, max) || refusedMarks(text).length === 0,
      fault('MARKUP_NOT_ALLOWED'),
    ),
  );

/** What may stay empty; null then. */
const orNull = transform((text: string) => text || null);

/** `2024`, `2024-05` or `2024-05-17`: as much of the date as the source says. */
const publicationDate = pipe(
  nullish(string(), ''),
  trim(),
  regex(/^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)?$/, fault('INVALID_DATE')),
  check((date) => date.length < 'yyyy-mm-dd'.length || isCivilDate(date), fault('INVALID_DATE')),
  orNull,
);

const webAddress = pipe(
  nullish(string(), ''),
  trim(),
  check((url) => url === '' || isSafeLink(url), fault('INVALID_LINK')),
  orNull,
);

const publisher = pipe(nullish(string(), ''), optionalLine(SOURCE_PUBLISHER_MAX_LENGTH), orNull);

/** Where something in a sheet comes from. */
export const sheetSourceSchema = object({
  title: line(SOURCE_TITLE_MAX_LENGTH),
  publisher,
  publishedOn: publicationDate,
  url: webAddress,
});

const words = {
  title: line(SHEET_TITLE_MAX_LENGTH),
  known: richText(SHEET_BODY_MAX_LENGTH),
  debated: richText(SHEET_BODY_MAX_LENGTH),
  sources: pipe(array(sheetSourceSchema), maxLength(SOURCES_MAX, fault('INVALID_VALUE'))),
};

/** What a sheet says. */
export const sheetTextSchema = object(words);

/** A sheet that is not there yet. */
export const newSheetSchema = object({ themeId: chosen, ...words });

/** The easy-read twin, as it is typed: one idea a line. Answers the lines. */
export const easyReadSchema = object({
  text: pipe(
    paragraphs(EASY_READ_MAX_LENGTH),
    transform((text) =>
      text
        .split('\n')
        .map((one) => one.trim())
        .filter(Boolean),
    ),
    check(
      (lines) => lines.every((one) => graphemeCount(one) <= EASY_READ_LINE_MAX_LENGTH),
      fault('LINE_TOO_LONG'),
    ),
  ),
});

/** Somebody who has read a text and answers for it, by name. */
export const sheetReviewSchema = object({
  reviewerName: line(REVIEWER_MAX_LENGTH),
  /** What makes their reading count: "médecin de santé publique", "personne en situation de handicap". */
  reviewerQuality: line(REVIEWER_MAX_LENGTH),
  /** One of those for whom easy-read texts are written. */
  isConcerned: boolean(),
});

/** A new version says what changed since the one that everybody reads. */
export const sheetChangeSchema = object({ reason: line(REASON_MAX_LENGTH) });
