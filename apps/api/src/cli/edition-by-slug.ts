import type { INestApplicationContext } from '@nestjs/common';
import { EditionsFacade, type EditionSummary } from '@voix/api-editions';
import type { RequestContext } from '@voix/api-platform/request-context';
import { CommandRefused } from './exit-codes.js';

/** The edition that an option names, or a sentence for the operator. */
export async function editionBySlug(
  app: INestApplicationContext,
  ctx: RequestContext,
  slug: string,
): Promise<EditionSummary> {
  const edition = await app.get(EditionsFacade).editionBySlug(ctx, slug);
  if (edition === null) throw new CommandRefused(`Aucune édition publiée ne s’appelle ${slug}.`);
  return edition;
}
