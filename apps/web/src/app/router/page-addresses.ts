import { adminRoutes } from '@voix/web-admin';
import { areaRoutes } from './areas.js';
import { shellRoutes } from './shell-routes.js';

/** Where the site has a page, as patterns. The build writes them beside the pages: the server answers 404 elsewhere. */
export const pageAddresses = [...shellRoutes, ...areaRoutes, ...adminRoutes].map(
  ({ path }) => path,
);
