import { renderApp, type ServerAnswers } from '@voix/testing/render-app';
import { collectionsAdminRoutes } from '../collections.admin-routes.js';

/** The slug of the edition whose collections are kept. */
export const EDITION = 'sante-2026';

/** A server that knows the edition with these fields, for somebody who keeps every collection of it. */
export const serving = (
  fields: object,
  mutations: Readonly<Record<string, unknown>> = {},
): ServerAnswers => ({
  Query: {
    viewer: {
      id: 'v',
      permissions: ['information.edit', 'events.manage'],
      account: { id: 'a', email: 'o@exemple.fr', locale: 'fr' },
      participant: null,
    },
    edition: {
      id: 'edition-1',
      slug: EDITION,
      timeZone: 'Europe/Paris',
      territories: [
        { code: 'FR-BRE', name: 'Bretagne', parentCode: null },
        { code: 'FR-NOR', name: 'Normandie', parentCode: null },
        { code: 'FR-14', name: 'Calvados', parentCode: 'FR-NOR' },
      ],
      ...fields,
    },
  },
  Mutation: mutations,
});

/** Opens a page of the collections as that server answers. */
export const openDesk = (path: string, server: ServerAnswers) =>
  renderApp({ routes: collectionsAdminRoutes, path, server });
