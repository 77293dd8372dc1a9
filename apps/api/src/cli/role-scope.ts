import type { INestApplicationContext } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Scope } from '@voix/contracts/permissions';
import { editionBySlug } from './edition-by-slug.js';

/** Where a role holds: in the edition that `--edition` names, else on the whole platform. */
export async function roleScope(
  app: INestApplicationContext,
  ctx: RequestContext,
  editionSlug: string | undefined,
): Promise<Scope> {
  if (editionSlug === undefined) return { kind: 'PLATFORM' };
  const { id } = await editionBySlug(app, ctx, editionSlug);
  return { kind: 'EDITION', editionId: id };
}
