import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { adminCatalog } from '../../generated/messages/catalog.js';

const catalogs = [adminCatalog];

/** The words, the examples and the meetings of an edition. */
export const collectionsAdminRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.glossaryAdministration.pattern,
    load: async () => (await import('./glossary/glossary.page.js')).GlossaryAdministrationPage,
    catalogs,
  }),
  areaRoute({
    path: paths.careCasesAdministration.pattern,
    load: async () => (await import('./use-cases/use-cases.page.js')).UseCasesAdministrationPage,
    catalogs,
  }),
  areaRoute({
    path: paths.agendaAdministration.pattern,
    load: async () => (await import('./events/agenda.page.js')).AgendaAdministrationPage,
    catalogs,
  }),
];
