import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MessageLocale } from '@voix/contracts/error-codes';
import type { ActorResolver } from '../ports/index.js';
import { RequestContext } from '../request-context/index.js';
import { SharedGraphqlContext, type GraphqlContext } from './graphql-context.js';
import { HttpClientChannel } from './http-client-channel.js';

/** French unless the person asked for English: by the page's own header, else by the browser's language. */
export function localeOf(request: FastifyRequest): MessageLocale {
  const chosen = request.headers['x-voix-locale'] ?? request.headers['accept-language'] ?? '';
  return String(chosen).trimStart().toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** The context of one GraphQL request: its id, its language, and who sent it. */
export async function createGraphqlContext(
  actors: ActorResolver,
  isSecure: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<GraphqlContext> {
  const channel = new HttpClientChannel(request, reply, isSecure, (actor) => {
    graphql.requestContext = graphql.requestContext.withActor(actor);
  });
  const anonymous = RequestContext.create({
    origin: 'graphql',
    requestId: request.id,
    locale: localeOf(request),
    clientAddress: request.ip,
    client: channel,
  });
  const graphql = new SharedGraphqlContext(anonymous);
  const { sessionToken } = channel;
  if (sessionToken !== null) {
    const actor = await actors.resolve(anonymous, { sessionToken });
    graphql.requestContext = anonymous.withActor(actor);
  }
  return graphql;
}
