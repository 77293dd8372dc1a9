import { createHash } from 'node:crypto';

export interface ProposalText {
  readonly title: string;
  readonly body: string;
}

export function isSameText(a: ProposalText, b: ProposalText): boolean {
  return a.title === b.title && a.body === b.body;
}

/** What the ledger keeps of a text: SHA-256 of the title, a line feed and the body, in UTF-8. */
export function textFingerprint(text: ProposalText): string {
  return createHash('sha256').update(`${text.title}\n${text.body}`).digest('hex');
}
