import type { ClientChannel, RequestContext } from '@voix/api-platform/request-context';
import { hashToken, TOKEN_BYTES, tokenFrom } from '../domain/secrets.js';

/**
 * The mark of the asking browser, hashed. It is kept when the browser has one, so that what was asked for earlier
 * still opens here.
 */
export function markBrowser(ctx: RequestContext, client: ClientChannel): Buffer {
  const token = client.browserToken ?? tokenFrom(ctx.randomBytes(TOKEN_BYTES));
  client.keepBrowserToken(token);
  return hashToken(token);
}
