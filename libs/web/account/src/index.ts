export { accountRoutes } from './lib/account.routes.js';
export { accountTypePolicies } from './lib/account.type-policies.js';
