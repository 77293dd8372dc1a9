import { readDraft } from '@voix/web-platform/forms';

/** Under which name the browser keeps a proposal that is being written. */
export function submissionDraftKey(edition: string): string {
  return `proposal:${edition}`;
}

/** Under which name the browser keeps a new version that is being written. */
export function revisionDraftKey(proposalId: string): string {
  return `revision:${proposalId}`;
}

export interface BegunText {
  readonly title: string;
  readonly body: string;
}

/** What somebody began to write on this device; nothing when there is no word of it. */
export function readBegunText(draftKey: string): BegunText | undefined {
  const values = readDraft(draftKey)?.values;
  if (typeof values !== 'object' || values === null) return undefined;
  const { title, body } = values as Readonly<Record<string, unknown>>;
  if (typeof title !== 'string' || typeof body !== 'string') return undefined;
  return title.trim() === '' && body.trim() === '' ? undefined : { title, body };
}
