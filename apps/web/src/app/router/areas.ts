import type { TypePolicies } from '@apollo/client';
import { accountRoutes, accountTypePolicies } from '@voix/web-account';
import { consentStep, editionConsent, editionsRoutes } from '@voix/web-editions';
import { collectionsRoutes, informationRoutes, themeSheets } from '@voix/web-information';
import {
  followProposal,
  myFollows,
  myNotifications,
  notificationsTypePolicies,
} from '@voix/web-notifications';
import type { OutboxSender } from '@voix/web-platform/apollo';
import type { AreaRoute } from '@voix/web-platform/routing';
import { proposalsRoutes, proposalsTypePolicies, themeProposals } from '@voix/web-proposals';
import { searchRoutes } from '@voix/web-search';
import {
  VOTES_CHANNEL,
  changeVote,
  loadVoteSender,
  voteOnProposal,
  votingRoutes,
  type VoteSenderTools,
} from '@voix/web-voting';

/**
 * The pages of the areas that everyone may need; those of organisers are listed once somebody goes there
 * (`administration.tsx`). An area joins the site by a line here; what one area shows on a page of another is given
 * here too, as they do not know each other.
 */
export const areaRoutes: readonly AreaRoute[] = [
  ...editionsRoutes({ themeSheets, themeProposals }),
  ...informationRoutes,
  ...collectionsRoutes,
  ...proposalsRoutes({ vote: voteOnProposal, follow: followProposal }),
  ...votingRoutes,
  ...accountRoutes({ changeVote, editionConsent, myFollows, myNotifications }),
  ...searchRoutes,
];

/** How the areas keep their lists in the cache. */
export const areaTypePolicies: readonly TypePolicies[] = [
  proposalsTypePolicies,
  accountTypePolicies,
  notificationsTypePolicies,
];

/** Who sends what waited for the network; loaded only when something waits. */
export async function outboxSenderOf(
  channel: string,
  tools: VoteSenderTools,
): Promise<OutboxSender> {
  if (channel === VOTES_CHANNEL) return loadVoteSender(tools);
  throw new Error(`Nobody sends what waits in "${channel}"`);
}

/** What asks a person for their consent, wherever they are; loaded only when an act waits for it. */
export const consentStepPart = consentStep;
