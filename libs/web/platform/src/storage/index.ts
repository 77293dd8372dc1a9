export { readJson, writeJson } from './browser-storage.js';
