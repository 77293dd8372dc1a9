import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { adminCatalog } from '../../generated/messages/catalog.js';

/** When an edition is what: its phases, its activities, and the grid that joins them. */
export const calendarAdminRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.calendarAdministration.pattern,
    load: async () => (await import('./pages/calendar.page.js')).CalendarPage,
    catalogs: [adminCatalog],
  }),
];
