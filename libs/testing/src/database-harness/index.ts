export {
  cloneTemplate,
  databaseAccess,
  databaseUrl,
  dropDatabase,
  serverUrl,
} from './template-database.js';
export { TestBench, type TestBenchOptions } from './test-bench.js';
