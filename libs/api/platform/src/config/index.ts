export { AppConfig, ConfigurationError, type ServerRole } from './app-config.js';
export { isPublicOrigin } from './public-origin.js';
