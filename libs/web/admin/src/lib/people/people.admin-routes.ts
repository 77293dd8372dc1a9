import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { adminCatalog } from '../../generated/messages/catalog.js';

/** Who organises an edition, who watches over it, and where. */
export const peopleAdminRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.peopleAdministration.pattern,
    load: async () => (await import('./pages/people.page.js')).PeoplePage,
    catalogs: [adminCatalog],
  }),
];
