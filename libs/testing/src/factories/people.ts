import { GuestParticipation, IDENTITY_ENTITIES, IdentityModule } from '@voix/api-identity';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { TestBench } from '../database-harness/test-bench.js';
import { TestBrowser } from './test-browser.js';

/** What a bench needs to have people, for areas that know no other area. */
export const PEOPLE = { modules: [IdentityModule], entities: IDENTITY_ENTITIES };

/** Someone who takes part without an account, in a request of their own. */
export async function aGuest(bench: TestBench): Promise<RequestContext> {
  const visitor = await new TestBrowser().request(bench);
  return bench.get(GuestParticipation).ensureActor(visitor);
}

/** Someone who has an account and is signed in. */
export async function anAccountHolder(bench: TestBench): Promise<RequestContext> {
  const guest = await aGuest(bench);
  const { actor } = guest;
  if (actor === null) throw new Error('A guest acts under a participant');
  const accountId = guest.newId();
  const email = `${accountId}@example.org`;
  await bench.rows('insert into accounts (id, email, email_canonical) values ($1, $2, $2)', [
    accountId,
    email,
  ]);
  await bench.rows(`update participants set kind = 'REGISTERED', account_id = $2 where id = $1`, [
    actor.participantId,
    accountId,
  ]);
  return guest.withActor({ ...actor, accountId });
}
