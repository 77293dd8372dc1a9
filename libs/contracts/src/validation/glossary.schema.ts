import { array, maxLength, object, pipe } from 'valibot';
import { fault } from './fault.js';
import { line, optionalLine, optionalParagraphs, paragraphs, typedLines } from './fields.js';

/** Longest word of the glossary, or synonym of one, in characters as people count them. */
export const TERM_MAX_LENGTH = 80;
/** Longest definition or example of a word. */
export const DEFINITION_MAX_LENGTH = 600;
/** How many other words may lead to one definition. */
export const SYNONYMS_MAX_COUNT = 10;

/** A word of the glossary: its definition, the same in easy words, an example, and the other words for it. */
export const glossaryTermSchema = object({
  term: line(TERM_MAX_LENGTH),
  definition: paragraphs(DEFINITION_MAX_LENGTH),
  easyDefinition: optionalParagraphs(DEFINITION_MAX_LENGTH),
  example: optionalLine(DEFINITION_MAX_LENGTH),
  synonyms: pipe(
    array(line(TERM_MAX_LENGTH)),
    maxLength(SYNONYMS_MAX_COUNT, fault('INVALID_VALUE')),
  ),
});

/** The same as a form holds it: other words one a line. */
export const glossaryTermFormSchema = object({
  ...glossaryTermSchema.entries,
  synonyms: pipe(typedLines, glossaryTermSchema.entries.synonyms),
});
