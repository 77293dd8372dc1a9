import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { adminCatalog } from '../../generated/messages/catalog.js';

/** The rules of an edition: what is in force, and what comes next. */
export const charterAdminRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.charterAdministration.pattern,
    load: async () => (await import('./pages/charter-desk.page.js')).CharterDeskPage,
    catalogs: [adminCatalog],
  }),
];
