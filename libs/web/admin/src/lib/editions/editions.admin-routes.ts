import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { adminCatalog } from '../../generated/messages/catalog.js';

/** Editions: what there is to do, a new one, one that is prepared. */
export const editionsAdminRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.administration.pattern,
    load: async () => (await import('./pages/administration.page.js')).AdministrationPage,
    catalogs: [adminCatalog],
  }),
  areaRoute({
    path: paths.newEdition.pattern,
    load: async () => (await import('./pages/new-edition.page.js')).NewEditionPage,
    catalogs: [adminCatalog],
  }),
  areaRoute({
    path: paths.themesAdministration.pattern,
    load: async () => (await import('./pages/themes.page.js')).ThemesPage,
    catalogs: [adminCatalog],
  }),
  areaRoute({
    path: paths.editionAdministration.pattern,
    load: async () => (await import('./pages/edition-overview.page.js')).EditionOverviewPage,
    catalogs: [adminCatalog],
  }),
];
