import { check, object, picklist, pipe, string, transform } from 'valibot';
import { fault } from './fault.js';
import { line } from './fields.js';

/** Longest name of a college or a territory, in characters as people count them. */
export const REFERENCE_NAME_MAX_LENGTH = 80;

/** What a series has a list of. */
export const REFERENCE_KINDS = ['COLLEGE', 'TERRITORY'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

const CODE = /^[A-Z][A-Z0-9_-]{1,29}$/;

const names = {
  nameFr: line(REFERENCE_NAME_MAX_LENGTH),
  nameEn: line(REFERENCE_NAME_MAX_LENGTH),
};

/** What a college or a territory is called in a series. */
export const referenceNamesSchema = object(names);

/** One that a series adds. Its code stays for ever: people, roles and events name it. */
export const newReferenceSchema = object({
  ...names,
  kind: picklist(REFERENCE_KINDS),
  code: pipe(
    string(),
    transform((typed) => typed.trim().toUpperCase()),
    check((code) => CODE.test(code), fault('INVALID_VALUE')),
  ),
  parentCode: string(),
});
