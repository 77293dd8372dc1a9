import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { searchCatalog } from '../generated/messages/catalog.js';

/** The page of results, downloaded when someone goes there. */
export const searchRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.search.pattern,
    load: async () => (await import('./pages/search.page.js')).SearchPage,
    catalogs: [searchCatalog],
  }),
];
