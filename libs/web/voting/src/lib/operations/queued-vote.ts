import {
  array,
  literal,
  object,
  optional,
  picklist,
  safeParse,
  string,
  variant,
  type InferOutput,
} from 'valibot';
import type { OutboxEntry } from '@voix/web-platform/apollo';
import { QUALIFICATIONS, STANCES } from '@voix/web-ui';

const queuedVote = object({
  proposalId: string(),
  /** The slug of the edition; a vote kept by an earlier version of this page names none. */
  edition: optional(string()),
  intent: variant('kind', [
    object({
      kind: literal('CAST'),
      stance: picklist(STANCES),
      qualifications: array(picklist(Object.values(QUALIFICATIONS).flat())),
    }),
    object({ kind: literal('WITHDRAW') }),
  ]),
});

export type QueuedVote = InferOutput<typeof queuedVote>;

/** Reads what this browser kept, perhaps weeks ago, by another version of this page. */
export function readQueuedVote({ input }: OutboxEntry): QueuedVote | undefined {
  const read = safeParse(queuedVote, input);
  return read.success ? read.output : undefined;
}
