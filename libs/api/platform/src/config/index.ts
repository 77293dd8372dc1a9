export { AppConfig, ConfigurationError, type ServerRole } from './app-config.js';
export type { OpenIdProvider } from './openid-provider.schema.js';
export { isPublicOrigin } from './public-origin.js';
