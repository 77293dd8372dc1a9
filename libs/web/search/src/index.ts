export { searchAddress } from './lib/addresses/search-choice.js';
export { useSearchShortcut } from './lib/hooks/search-shortcut.js';
export { searchRoutes } from './lib/search.routes.js';
