export { editionsRoutes, type EditionsParts } from './lib/editions.routes.js';
