import type { AreaRoute } from '@voix/web-platform/routing';
import { calendarAdminRoutes } from './calendar/calendar.admin-routes.js';
import { collectionsAdminRoutes } from './information/collections.admin-routes.js';
import { charterAdminRoutes } from './charter/charter.admin-routes.js';
import { peopleAdminRoutes } from './people/people.admin-routes.js';
import { referencesAdminRoutes } from './references/references.admin-routes.js';
import { editionsAdminRoutes } from './editions/editions.admin-routes.js';
import { informationAdminRoutes } from './information/information.admin-routes.js';

/** What organisers do, a routes file for each part. Nobody downloads a line of it without going there. */
export const adminRoutes: readonly AreaRoute[] = [
  ...editionsAdminRoutes,
  ...calendarAdminRoutes,
  ...charterAdminRoutes,
  ...peopleAdminRoutes,
  ...referencesAdminRoutes,
  ...collectionsAdminRoutes,
  ...informationAdminRoutes,
];
