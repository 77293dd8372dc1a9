export { TestBrowser } from './test-browser.js';
