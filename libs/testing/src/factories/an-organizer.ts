import { RequestContext } from '@voix/api-platform/request-context';
import type { TestBench } from '../database-harness/test-bench.js';

/** A request of someone who organises this edition, and no other. */
export function anOrganizerOf(bench: TestBench, editionId: string): RequestContext {
  const [participantId, accountId] = [bench.context().newId(), bench.context().newId()];
  return RequestContext.create({
    origin: 'graphql',
    actor: {
      participantId,
      participantRef: 1,
      accountId,
      sessionId: null,
      grants: [{ role: 'ORGANIZER', scope: { kind: 'EDITION', editionId } }],
    },
  });
}
