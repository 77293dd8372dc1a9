import { createHash } from 'node:crypto';
import type { ValidationIssue } from '@voix/domain-kernel';
import { checkText } from './text-rules.js';

export interface ProposalText {
  readonly title: string;
  readonly body: string;
}

/** The numbers of the charter that bear on a text. */
export interface TextLimits {
  readonly proposalTitleMaxLength: number;
  readonly proposalBodyMaxLength: number;
}

export interface CheckedProposalText {
  readonly text: ProposalText;
  readonly issues: readonly ValidationIssue[];
}

/** Longest reason for a new version or a withdrawal. */
export const REASON_MAX_LENGTH = 400;

/** Cleans a title and a body, and measures them against the charter. */
export function checkProposalText(input: ProposalText, limits: TextLimits): CheckedProposalText {
  const title = checkText(input.title, {
    path: 'title',
    multiline: false,
    maxLength: limits.proposalTitleMaxLength,
  });
  const body = checkText(input.body, {
    path: 'body',
    multiline: true,
    maxLength: limits.proposalBodyMaxLength,
  });
  return {
    text: { title: title.text, body: body.text },
    issues: [...title.issues, ...body.issues],
  };
}

/** Why a text changes or goes: one line, shown to everybody. */
export function checkReason(input: string) {
  return checkText(input, { path: 'reason', multiline: false, maxLength: REASON_MAX_LENGTH });
}

export function isSameText(a: ProposalText, b: ProposalText): boolean {
  return a.title === b.title && a.body === b.body;
}

/** What the ledger keeps of a text: SHA-256 of the title, a line feed and the body, in UTF-8. */
export function textFingerprint(text: ProposalText): string {
  return createHash('sha256').update(`${text.title}\n${text.body}`).digest('hex');
}
