import { check, forward, object, pipe, string } from 'valibot';
import { textEntries, type TextLimits } from './proposal.schema.js';
import { reasonSchema } from './reason.schema.js';

export interface ProposalText {
  readonly title: string;
  readonly body: string;
}

/** A new version: held to the charter, different from the one it replaces, and with a reason. */
export function revisionSchema(limits: TextLimits, current: ProposalText) {
  return pipe(
    object({ ...textEntries(limits), reason: reasonSchema, expectedVersion: string() }),
    forward(
      check(({ title, body }) => title !== current.title || body !== current.body, 'UNCHANGED'),
      ['body'],
    ),
  );
}
