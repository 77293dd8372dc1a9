import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { informationCatalog } from '../generated/messages/catalog.js';

const catalogs = [informationCatalog];

/** Words, examples and meetings of an edition, each page downloaded when someone goes there. */
export const collectionsRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.glossary.pattern,
    load: async () => (await import('./pages/glossary.page.js')).GlossaryPage,
    catalogs,
  }),
  areaRoute({
    path: paths.careCases.pattern,
    load: async () => (await import('./pages/use-cases.page.js')).UseCasesPage,
    catalogs,
  }),
  areaRoute({
    path: paths.careCase.pattern,
    load: async () => (await import('./pages/use-case.page.js')).UseCasePage,
    catalogs,
  }),
  areaRoute({
    path: paths.agenda.pattern,
    load: async () => (await import('./pages/agenda.page.js')).AgendaPage,
    catalogs,
  }),
  areaRoute({
    path: paths.event.pattern,
    load: async () => (await import('./pages/event.page.js')).EventPage,
    catalogs,
  }),
];
