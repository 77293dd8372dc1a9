export { InformationApiModule } from './lib/information-api.module.js';
export { InformationModule } from './lib/information.module.js';
export { INFORMATION_ENTITIES } from './lib/persistence/information.entities.js';
