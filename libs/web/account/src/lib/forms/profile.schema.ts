import { maxGraphemes, nonEmpty, object, pipe, string, trim } from 'valibot';

/** The server counts in the same way, and has the last word on what a name may be. */
const LONGEST_NAME = 60;

export const profileSchema = object({
  displayName: pipe(string(), trim(), nonEmpty(), maxGraphemes(LONGEST_NAME)),
  collegeCode: string(),
  territoryCode: string(),
});
