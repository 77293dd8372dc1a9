import type { ProposalLimits } from '@voix/contracts/validation';
import type { ValidationIssue } from '@voix/domain-kernel';

/**
 * What somebody types, and what both sides must say of it: a spec of the server sends it to the use case, a spec of
 * the site types it into the form.
 */
export interface FormCase<Field extends string> {
  readonly what: string;
  readonly typed: Readonly<Record<Field, string>>;
  readonly issues: readonly [ValidationIssue, ...ValidationIssue[]];
}

const FAMILY = '👨‍👩‍👧';
const JOINED = Array.from({ length: 200 }, () => '👨').join('\u200D');
const TURNED_AROUND = '\u202E\u2066\u200B';

const is = (path: string, code: string): ValidationIssue => ({ path, code });
const isTooLong = (path: string, max: number): ValidationIssue => ({
  path,
  code: 'TOO_LONG',
  params: { max },
});

/** A new proposal, whose theme is one of the edition. */
export function proposalCases(limits: ProposalLimits): readonly FormCase<'title' | 'body'>[] {
  const { proposalTitleMaxLength: max, proposalBodyMaxLength } = limits;
  return [
    {
      what: 'blanks, and signs that nobody sees',
      typed: { title: ' \u00A0 ', body: TURNED_AROUND },
      issues: [is('title', 'REQUIRED'), is('body', 'REQUIRED')],
    },
    {
      what: 'A49: one family too many',
      typed: { title: FAMILY.repeat(max + 1), body: 'Un corps' },
      issues: [isTooLong('title', max)],
    },
    {
      what: 'A49: a chain that passes for one character',
      typed: { title: JOINED.repeat(Math.ceil(max / 10)), body: 'Un corps' },
      issues: [isTooLong('title', max)],
    },
    {
      what: 'A47: accents typed apart, one too many',
      typed: { title: 'e\u0301'.repeat(max + 1), body: 'Un corps' },
      issues: [isTooLong('title', max)],
    },
    {
      what: 'A47: accents typed apart, as many as fit',
      typed: { title: 'e\u0301'.repeat(max), body: 'x'.repeat(proposalBodyMaxLength + 1) },
      issues: [isTooLong('body', proposalBodyMaxLength)],
    },
  ];
}

/** Why a proposal goes or changes. */
export const reasonCases: readonly FormCase<'reason'>[] = [
  { what: 'nothing', typed: { reason: '' }, issues: [is('reason', 'REQUIRED')] },
  { what: 'a blank', typed: { reason: '\u2800' }, issues: [is('reason', 'REQUIRED')] },
  {
    what: 'a page',
    typed: { reason: 'x'.repeat(401) },
    issues: [isTooLong('reason', 400)],
  },
];

/** Where to send a link. */
export const emailCases: readonly FormCase<'email'>[] = [
  { what: 'nothing', typed: { email: ' ' }, issues: [is('email', 'REQUIRED')] },
  { what: 'half an address', typed: { email: 'anne@' }, issues: [is('email', 'INVALID_EMAIL')] },
  {
    what: 'no public name',
    typed: { email: 'anne@exemple' },
    issues: [is('email', 'INVALID_EMAIL')],
  },
];

/** The six digits of the message. */
export const codeCases: readonly FormCase<'code'>[] = [
  { what: 'nothing', typed: { code: ' ' }, issues: [is('code', 'REQUIRED')] },
  { what: 'five digits', typed: { code: '12345' }, issues: [is('code', 'SIGN_IN_CODE_INVALID')] },
  { what: 'letters', typed: { code: '12E4S6' }, issues: [is('code', 'SIGN_IN_CODE_INVALID')] },
];

/** The name under which others see a person. */
export const nameCases: readonly FormCase<'displayName'>[] = [
  {
    what: 'signs that nobody sees',
    typed: { displayName: TURNED_AROUND },
    issues: [is('displayName', 'REQUIRED')],
  },
  {
    what: 'no letter',
    typed: { displayName: '***' },
    issues: [is('displayName', 'INVALID_VALUE')],
  },
  {
    what: 'A49: one family too many',
    typed: { displayName: `A${FAMILY.repeat(60)}` },
    issues: [isTooLong('displayName', 60)],
  },
];
