import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { adminCatalog } from '../../generated/messages/catalog.js';

const catalogs = [adminCatalog];

/** What an edition explains: its sheets. */
export const informationAdminRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.informationAdministration.pattern,
    load: async () => (await import('./sheets/pages/sheets.page.js')).SheetsPage,
    catalogs,
  }),
  areaRoute({
    path: paths.newSheet.pattern,
    load: async () => (await import('./sheets/pages/new-sheet.page.js')).NewSheetPage,
    catalogs,
  }),
  areaRoute({
    path: paths.sheetAdministration.pattern,
    load: async () => (await import('./sheets/pages/sheet-desk.page.js')).SheetDeskPage,
    catalogs,
  }),
];
