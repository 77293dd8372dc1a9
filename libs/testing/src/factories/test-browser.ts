import { ActorResolver } from '@voix/api-platform/ports';
import { RequestContext, type Actor, type ClientChannel } from '@voix/api-platform/request-context';
import type { TestBench } from '../database-harness/test-bench.js';

let browsers = 0;

/** An address of its own for each browser, so that what is counted by address is not counted together. */
function nextAddress(): string {
  browsers += 1;
  return `2001:db8:${Math.floor(browsers / 65_536).toString(16)}:${(browsers % 65_536).toString(16)}::1`;
}

/** A browser as use cases see it: it keeps its cookies from one request to the next. */
export class TestBrowser implements ClientChannel {
  readonly label = 'Firefox, Linux';
  sessionToken: string | null = null;
  sessionExpiresAt: Date | null = null;
  browserToken: string | null = null;
  /** Who the server said this browser is, in its last answer that changed it. */
  actor: Actor | null = null;

  constructor(private readonly address = nextAddress()) {}

  /** The context of a new request, as the door of the server makes it: the cookie decides who acts. */
  async request(
    bench: TestBench,
    locale: RequestContext['locale'] = 'fr',
  ): Promise<RequestContext> {
    const anonymous = RequestContext.create({
      origin: 'graphql',
      locale,
      client: this,
      clientAddress: this.address,
    });
    if (this.sessionToken === null) return anonymous;
    const actors = bench.get(ActorResolver);
    const { sessionToken } = this;
    return anonymous.withActor(await actors.resolve(anonymous, { sessionToken }));
  }

  startSession(token: string, expiresAt: Date, actor: Actor): void {
    this.sessionToken = token;
    this.sessionExpiresAt = expiresAt;
    this.actor = actor;
  }

  endSession(): void {
    this.sessionToken = null;
    this.sessionExpiresAt = null;
    this.actor = null;
  }

  keepBrowserToken(token: string): void {
    this.browserToken = token;
  }

  dropBrowserToken(): void {
    this.browserToken = null;
  }
}
