export { PlatformModule, type PlatformSettings } from './platform.module.js';
export { prepareDatabase } from './prepare-database.js';
