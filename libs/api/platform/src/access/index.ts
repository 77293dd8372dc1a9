export {
  Access,
  ACCESS_METADATA,
  anyone,
  permission,
  selfCheckedIn,
  signedIn,
  type AccessDeclaration,
} from './access.decorator.js';
export { AccessGuard, assertAllowed } from './access.guard.js';
export { assertAllDeclared, entryPoints, type EntryPoint } from './access-table.js';
export { RefusalError } from './refusal.error.js';
export { LimitStore } from './limit-store.js';
export { RateLimits, type RateLimitName } from './rate-limits.js';
