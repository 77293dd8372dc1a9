export { PlatformModule, type PlatformSettings } from './platform.module.js';
