export { collectionsRoutes } from './lib/collections.routes.js';
export { themeSheets } from './lib/information.parts.js';
export { informationRoutes } from './lib/information.routes.js';
