/** What a person may be allowed to do, as `area.verb`. Adding one here is a reviewed change. */
export const PERMISSIONS = [
  'editions.configure',
  'editions.preview',
  'events.manage',
  'imports.run',
  'information.edit',
  'information.review',
  'jobs.read',
  'proposals.revise',
  'proposals.withdraw',
  'roles.grant',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** Where a role holds. */
export const SCOPE_KINDS = ['PLATFORM', 'EDITION', 'TERRITORY'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/**
 * Where one assignment of a role holds. What holds on the platform holds in every edition, what holds in an edition
 * holds in all its territories.
 */
export type Scope =
  | { readonly kind: 'PLATFORM' }
  | { readonly kind: 'EDITION'; readonly editionId: string }
  | { readonly kind: 'TERRITORY'; readonly editionId: string; readonly territoryCode: string };

/** Roles are sets of permissions; `proposals.revise` and `.withdraw` belong to authors, through a policy, not to a role. */
export const ROLES = {
  ADMINISTRATOR: [
    'editions.configure',
    'editions.preview',
    'events.manage',
    'imports.run',
    'information.edit',
    'information.review',
    'jobs.read',
    'roles.grant',
  ],
  ORGANIZER: [
    'editions.configure',
    'editions.preview',
    'events.manage',
    'imports.run',
    'information.edit',
    'information.review',
  ],
  MODERATOR: ['editions.preview'],
  /** Runs events in one territory; nothing else of the edition is in its hands. */
  PARTNER_ORGANIZER: ['editions.preview', 'events.manage'],
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
