export { RequestContext, type RequestOrigin } from './request-context.js';
export { permissionsIn, type Actor, type RoleGrant } from './actor.js';
export type { ClientChannel } from './client-channel.js';
export { Transaction } from './transaction.js';
