import type { AreaPart } from '@voix/web-platform/routing';
import { notificationsCatalog } from '../generated/messages/catalog.js';
import type { FollowedProposal } from './components/follow-proposal/follow-proposal.js';

export type { FollowedProposal };

const catalogs = [notificationsCatalog];

/** Following a proposal, for its page. */
export const followProposal: AreaPart<FollowedProposal> = {
  load: async () =>
    (await import('./components/follow-proposal/follow-proposal.js')).FollowProposal,
  catalogs,
};

/** What I follow, for the page about myself. */
export const myFollows: AreaPart<object> = {
  load: async () => (await import('./components/my-follows/my-follows.js')).MyFollows,
  catalogs,
};

/** Which messages I want, for the page about myself. */
export const myNotifications: AreaPart<object> = {
  load: async () =>
    (await import('./components/my-notifications/my-notifications.js')).MyNotifications,
  catalogs,
};
