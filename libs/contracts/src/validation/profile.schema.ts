import { check, nullable, object, pipe, string, transform } from 'valibot';
import { confusableSkeleton } from '@voix/domain-kernel';
import { fault } from './fault.js';
import { line } from './fields.js';

/** Longest name under which a person is shown. */
export const DISPLAY_NAME_MAX_LENGTH = 60;

/** A name of which something readable is left. Whether it may be taken is the server's to know. */
export const displayNameField = pipe(
  line(DISPLAY_NAME_MAX_LENGTH),
  check((name) => confusableSkeleton(name) !== '', fault('INVALID_VALUE')),
);

/** No answer is an answer: a college and a territory are told by those who wish to. */
const told = pipe(
  nullable(string()),
  transform((code) => code || null),
);

/** How a person wants others to see them. */
export const profileSchema = object({
  displayName: displayNameField,
  collegeCode: told,
  territoryCode: told,
});
