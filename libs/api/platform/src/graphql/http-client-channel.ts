import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, ClientChannel } from '../request-context/index.js';
import { browserLabel } from './browser-label.js';

const BROWSER_TOKEN_DAYS = 1;

export interface CookieNames {
  readonly session: string;
  readonly browser: string;
}

/** `__Host-` binds a cookie to this very host over https; browsers refuse the prefix over plain http. */
export function cookieNames(isSecure: boolean): CookieNames {
  const prefix = isSecure ? '__Host-' : '';
  return { session: `${prefix}voix-session`, browser: `${prefix}voix-browser` };
}

/** Speaks to the browser of one HTTP request through its cookies. */
export class HttpClientChannel implements ClientChannel {
  private readonly names: CookieNames;

  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    private readonly isSecure: boolean,
    private readonly becomes: (actor: Actor | null) => void,
  ) {
    this.names = cookieNames(isSecure);
  }

  get sessionToken(): string | null {
    return this.request.cookies[this.names.session] ?? null;
  }

  get browserToken(): string | null {
    return this.request.cookies[this.names.browser] ?? null;
  }

  get label(): string {
    return browserLabel(this.request.headers['user-agent'] ?? '');
  }

  startSession(token: string, expiresAt: Date, actor: Actor): void {
    this.set(this.names.session, token, expiresAt);
    this.becomes(actor);
  }

  endSession(): void {
    this.clear(this.names.session);
    this.becomes(null);
  }

  keepBrowserToken(token: string): void {
    this.set(this.names.browser, token, new Date(Date.now() + BROWSER_TOKEN_DAYS * 86_400_000));
  }

  dropBrowserToken(): void {
    this.clear(this.names.browser);
  }

  private clear(name: string): void {
    this.reply.clearCookie(name, { path: '/', secure: this.isSecure });
  }

  private set(name: string, value: string, expires: Date): void {
    this.reply.setCookie(name, value, {
      path: '/',
      httpOnly: true,
      secure: this.isSecure,
      sameSite: 'lax',
      expires,
    });
  }
}
