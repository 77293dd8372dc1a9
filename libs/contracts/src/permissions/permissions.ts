/** What a person may be allowed to do, as `area.verb`. Adding one here is a reviewed change. */
export const PERMISSIONS = [
  'editions.configure',
  'editions.preview',
  'imports.run',
  'jobs.read',
  'proposals.revise',
  'proposals.withdraw',
  'roles.grant',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** Where a role holds. */
export const SCOPE_KINDS = ['PLATFORM', 'EDITION'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** Where one assignment of a role holds; what holds on the platform holds in every edition. */
export type Scope =
  { readonly kind: 'PLATFORM' } | { readonly kind: 'EDITION'; readonly editionId: string };

/** Roles are sets of permissions; `proposals.revise` and `.withdraw` belong to authors, through a policy, not to a role. */
export const ROLES = {
  ADMINISTRATOR: [
    'editions.configure',
    'editions.preview',
    'imports.run',
    'jobs.read',
    'roles.grant',
  ],
  ORGANIZER: ['editions.configure', 'editions.preview', 'imports.run'],
  MODERATOR: ['editions.preview'],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof ROLES;

/** Whether a value from outside names a role. */
export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && Object.hasOwn(ROLES, value);
}

/** The permissions of a role. */
export function permissionsOf(role: Role): readonly Permission[] {
  return ROLES[role];
}
