import type { INestApplicationContext } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Scope } from '@voix/contracts/permissions';
import { editionBySlug } from './edition-by-slug.js';
import { CommandRefused } from './exit-codes.js';

/** Where a role is to hold, as the options of a command say it. */
export interface RolePlace {
  readonly edition?: string;
  readonly territory?: string;
}

/** In the edition that `--edition` names and its `--territory`, else on the whole platform. */
export async function roleScope(
  app: INestApplicationContext,
  ctx: RequestContext,
  { edition, territory }: RolePlace,
): Promise<Scope> {
  if (edition === undefined) {
    if (territory === undefined) return { kind: 'PLATFORM' };
    throw new CommandRefused('Un territoire est celui d’une édition : ajoutez --edition.');
  }
  const { id: editionId } = await editionBySlug(app, ctx, edition);
  return territory === undefined
    ? { kind: 'EDITION', editionId }
    : { kind: 'TERRITORY', editionId, territoryCode: territory };
}

/** What is wrong with a role that was asked for. */
export function roleFault(
  { issues }: { readonly issues: readonly { readonly path: string }[] },
  email: string,
): string {
  return issues.some(({ path }) => path === 'territoryCode')
    ? 'Un partenaire (PARTNER_ORGANIZER), et lui seul, a un rôle dans un territoire qui existe : --territory FR-BRE.'
    : `${email} n’est pas une adresse.`;
}
