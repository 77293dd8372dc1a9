export { themeSheets } from './lib/information.parts.js';
