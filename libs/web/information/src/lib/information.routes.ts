import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { informationCatalog } from '../generated/messages/catalog.js';

const catalogs = [informationCatalog];

/** What there is to understand, each page downloaded when someone goes there. */
export const informationRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.understand.pattern,
    load: async () => (await import('./pages/understand.page.js')).UnderstandPage,
    catalogs,
  }),
  areaRoute({
    path: paths.sheet.pattern,
    load: async () => (await import('./pages/sheet.page.js')).SheetPage,
    catalogs,
  }),
  areaRoute({
    path: paths.sheetVersions.pattern,
    load: async () => (await import('./pages/sheet-versions.page.js')).SheetVersionsPage,
    catalogs,
  }),
];
