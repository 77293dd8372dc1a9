import { array, maxLength, minLength, object, picklist, pipe } from 'valibot';
import { fault } from './fault.js';
import { chosen, line, optionalParagraphs, paragraphs, typedLines } from './fields.js';

/** Longest title of a use case, in characters as people count them; so are the other lengths. */
export const USE_CASE_TITLE_MAX_LENGTH = 140;
/** Longest answer about a use case: its purpose, its place, its limits… */
export const USE_CASE_TEXT_MAX_LENGTH = 1500;
/** Longest question that a use case leaves open. */
export const OPEN_QUESTION_MAX_LENGTH = 300;
/** How many questions a use case may leave open: more would not be read. */
export const OPEN_QUESTIONS_MAX_COUNT = 12;

/** Where an AI is used in care, in the order in which people are asked. */
export const CARE_SETTINGS = [
  'HOME',
  'COMMUNITY_CARE',
  'HOSPITAL',
  'CARE_HOME',
  'EMERGENCY',
  'ADMINISTRATION',
  'RESEARCH',
] as const;
export type CareSetting = (typeof CARE_SETTINGS)[number];

/** A use of AI in care. Which themes there are is the server's to know. */
export const useCaseSchema = object({
  themeId: chosen,
  title: line(USE_CASE_TITLE_MAX_LENGTH),
  purpose: paragraphs(USE_CASE_TEXT_MAX_LENGTH),
  settings: pipe(array(picklist(CARE_SETTINGS)), minLength(1, fault('REQUIRED'))),
  place: paragraphs(USE_CASE_TEXT_MAX_LENGTH),
  dataUsed: paragraphs(USE_CASE_TEXT_MAX_LENGTH),
  claimedBenefit: optionalParagraphs(USE_CASE_TEXT_MAX_LENGTH),
  limits: optionalParagraphs(USE_CASE_TEXT_MAX_LENGTH),
  humanGuarantee: paragraphs(USE_CASE_TEXT_MAX_LENGTH),
  openQuestions: pipe(
    array(line(OPEN_QUESTION_MAX_LENGTH)),
    minLength(1, fault('REQUIRED')),
    maxLength(OPEN_QUESTIONS_MAX_COUNT, fault('INVALID_VALUE')),
  ),
});

/** The same as a form holds it: open questions one a line. */
export const careCaseFormSchema = object({
  ...useCaseSchema.entries,
  openQuestions: pipe(typedLines, useCaseSchema.entries.openQuestions),
});
