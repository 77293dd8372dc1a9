import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { adminCatalog } from '../../generated/messages/catalog.js';

/** The colleges and territories of a series. */
export const referencesAdminRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.referencesAdministration.pattern,
    load: async () => (await import('./references.page.js')).ReferencesPage,
    catalogs: [adminCatalog],
  }),
];
