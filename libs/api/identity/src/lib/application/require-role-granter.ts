import { assertAllowed, permission, type RateLimits } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Scope } from '@voix/contracts/permissions';

/**
 * Lets those pass who may change who holds roles in this scope. On the command line, whoever can reach the database
 * may; elsewhere it takes `roles.grant`, and not too often.
 */
export async function requireRoleGranter(
  ctx: RequestContext,
  scope: Scope,
  rateLimits: RateLimits,
): Promise<void> {
  if (ctx.origin === 'cli') return;
  assertAllowed(
    ctx,
    permission('roles.grant', () => scope),
    {},
  );
  await rateLimits.perParticipant(ctx, 'EDIT_PER_PARTICIPANT');
}
