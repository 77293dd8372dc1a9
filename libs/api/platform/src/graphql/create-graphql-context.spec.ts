import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActorResolver } from '../ports/index.js';
import type { Actor } from '../request-context/index.js';
import { createGraphqlContext } from './create-graphql-context.js';

const actor: Actor = {
  participantId: 'p',
  participantRef: 1,
  accountId: null,
  sessionId: 's',
  grants: [],
};
const actors: ActorResolver = {
  resolve: async (_ctx, { sessionToken }) => (sessionToken === 'known' ? actor : null),
};

function exchange(cookies: Record<string, string>) {
  const request = { id: 'r', ip: '192.0.2.1', headers: {}, cookies } as unknown as FastifyRequest;
  const reply = { setCookie: () => reply, clearCookie: () => reply } as unknown as FastifyReply;
  return createGraphqlContext(actors, false, request, reply);
}

/** What Apollo Server does before it runs an operation. */
function copyOf<T extends object>(context: T): T {
  return Object.assign(Object.create(Object.getPrototypeOf(context) as object) as T, context);
}

describe('createGraphqlContext', () => {
  it('knows whoever shows the cookie of a session', async () => {
    const context = await exchange({ 'voix-session': 'known' });
    expect(context.requestContext.actor).toEqual(actor);
  });

  it('knows nobody behind another cookie', async () => {
    const context = await exchange({ 'voix-session': 'unknown' });
    expect(context.requestContext.actor).toBeNull();
  });

  it('tells the fields that follow who an act made of the person, in the copy that Apollo runs on', async () => {
    const running = copyOf(await exchange({}));
    running.requestContext.client?.startSession('token', new Date(), actor);
    expect(running.requestContext.actor).toEqual(actor);
    running.requestContext.client?.endSession();
    expect(running.requestContext.actor).toBeNull();
  });
});
