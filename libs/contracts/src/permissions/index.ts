export {
  PERMISSIONS,
  ROLES,
  SCOPE_KINDS,
  isRole,
  permissionsOf,
  type Permission,
  type Role,
  type Scope,
  type ScopeKind,
} from './permissions.js';
