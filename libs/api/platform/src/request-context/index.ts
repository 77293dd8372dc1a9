export { RequestContext, type RequestOrigin } from './request-context.js';
export {
  missingPermission,
  permissionsIn,
  type Actor,
  type MissingPermission,
  type RoleGrant,
} from './actor.js';
export type { ClientChannel } from './client-channel.js';
export { Transaction } from './transaction.js';
