import { RefusalError } from '@voix/api-platform/access';
import type { GraphqlContext } from '@voix/api-platform/graphql';
import type { EditionLoaders } from './edition.loaders.js';
import type { EditionType } from './edition.type.js';

/** The success of a mutation, with the edition whose calendar it changed. */
export async function changedCalendar<T extends { edition: EditionType }>(
  loaders: EditionLoaders,
  graphql: GraphqlContext,
  success: T,
  editionId: string,
): Promise<T> {
  const edition = await loaders.edition.load(graphql, editionId);
  if (edition === null) throw new RefusalError('NOT_FOUND');
  return Object.assign(success, { edition });
}
