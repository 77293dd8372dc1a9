import { areaRoutes } from './areas.js';
import { shellRoutes } from './shell-routes.js';

/** Where the site has a page, as patterns. The build writes them beside the pages: the server answers 404 elsewhere. */
export const pageAddresses = [...shellRoutes, ...areaRoutes].map(({ path }) => path);
