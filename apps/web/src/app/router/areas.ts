import type { ApolloClient, TypePolicies } from '@apollo/client';
import type { OutboxSender } from '@voix/web-platform/apollo';
import type { AreaRoute } from '@voix/web-platform/routing';
import { proposalsRoutes, proposalsTypePolicies } from '@voix/web-proposals';

/** The pages of the areas. An area joins the site by a line here. */
export const areaRoutes: readonly AreaRoute[] = [...proposalsRoutes()];

/** How the areas keep their lists in the cache. */
export const areaTypePolicies: readonly TypePolicies[] = [proposalsTypePolicies];

/** Who sends what waited for the network; loaded only when something waits. */
export async function outboxSenderOf(
  channel: string,
  _client: ApolloClient,
): Promise<OutboxSender> {
  throw new Error(`Nobody sends what waits in "${channel}"`);
}
