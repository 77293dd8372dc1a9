export { RebuildSearchIndexUseCase } from './lib/application/rebuild-search-index.use-case.js';
export { SearchApiModule } from './lib/search-api.module.js';
export { SearchModule } from './lib/search.module.js';
