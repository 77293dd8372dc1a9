export {
  followProposal,
  myFollows,
  myNotifications,
  type FollowedProposal,
} from './lib/notifications.parts.js';
export { notificationsTypePolicies } from './lib/notifications.type-policies.js';
