import type { Actor, RequestContext } from '../request-context/index.js';

/** What a browser shows to say who it is. */
export interface SessionCredentials {
  readonly sessionToken: string;
}

/** Finds who is behind a session. Platform needs it at its door; identity knows the answer. */
export abstract class ActorResolver {
  /** The person of a living session, or null when the token is unknown, expired or revoked. */
  abstract resolve(ctx: RequestContext, credentials: SessionCredentials): Promise<Actor | null>;
}
