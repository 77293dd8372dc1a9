import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { adminCatalog } from '../generated/messages/catalog.js';

/** What organisers do. Nobody downloads a line of it without going there. */
export const adminRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.administration.pattern,
    load: async () => (await import('./editions/pages/administration.page.js')).AdministrationPage,
    catalogs: [adminCatalog],
  }),
  areaRoute({
    path: paths.editionAdministration.pattern,
    load: async () =>
      (await import('./editions/pages/edition-overview.page.js')).EditionOverviewPage,
    catalogs: [adminCatalog],
  }),
];
