// One jest configuration for the whole house. A "project" here is a ring of tests (docs/testing.md):
// they differ in file name, environment and what they may touch, not in the area they belong to.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { swcOptions } from '../build/swc-options.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../../..');
const {
  swcrc: _swcrc,
  configFile: _configFile,
  sourceMaps: _maps,
  ...swc
} = swcOptions({ tsx: false });
const swcTsx = swcOptions({ tsx: true });

const transformWith = (options) => [
  '@swc/jest',
  { swcrc: false, jsc: options.jsc, module: options.module, sourceMaps: 'inline' },
];

// One server for the three rings that need one: jest runs the same set-up file once.
const onPostgres = {
  globalSetup: join(here, 'database.setup.mjs'),
  globalTeardown: join(here, 'database.teardown.mjs'),
};

const IGNORED = ['/node_modules/', '/dist/'];

const ring = (displayName, extra) => ({
  displayName,
  rootDir: root,
  roots: ['<rootDir>/apps', '<rootDir>/libs'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['voix-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': transformWith({ ...swc }), '^.+\\.tsx$': transformWith(swcTsx) },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/'],
  testPathIgnorePatterns: IGNORED,
  ...extra,
});

export default {
  rootDir: root,
  maxWorkers: 2,
  // A limit against hanging, not a promise of speed: machines are busy.
  testTimeout: 30_000,
  // Modules of finished files are never freed (ESM in jest): a worker that has grown is replaced by a new one.
  workerIdleMemoryLimit: '1200MB',
  reporters: ['default', join(here, 'closing-line-reporter.mjs')],
  projects: [
    ring('unit', {
      testMatch: [
        '**/libs/{domain,contracts,api,testing}/**/*.spec.ts',
        '**/apps/api/**/*.spec.ts',
      ],
    }),
    ring('tooling', {
      testMatch: ['**/libs/tooling/**/*.spec.mjs', '**/tools/**/*.spec.mjs'],
      roots: ['<rootDir>/libs/tooling', '<rootDir>/tools'],
      testPathIgnorePatterns: [...IGNORED, '/oxlint-plugin/'],
    }),
    // The linter's rule tester reserves gigabytes of addresses, after which the system refuses to start processes.
    ring('rules', {
      testMatch: ['**/libs/tooling/src/lint-rules/oxlint-plugin/*.spec.mjs'],
      roots: ['<rootDir>/libs/tooling'],
    }),
    ring('database', { testMatch: ['**/*.db-spec.ts'], ...onPostgres }),
    ring('contract', { testMatch: ['**/*.contract-spec.ts'] }),
    ring('component', {
      testMatch: [
        '**/libs/web/**/*.spec.{ts,tsx}',
        '**/apps/web/**/*.spec.{ts,tsx}',
        '**/libs/testing/**/*.spec.tsx',
      ],
      testEnvironment: 'jest-environment-jsdom',
      testEnvironmentOptions: {
        customExportConditions: ['voix-source', 'browser', 'import', 'default'],
      },
      setupFilesAfterEnv: [join(here, 'component.setup.mjs')],
      moduleNameMapper: {
        '\\.module\\.css$': join(here, 'css-module.mjs'),
        '\\.(css|woff2|svg)$': join(here, 'empty-module.mjs'),
        '^(\\.{1,2}/.*)\\.js$': '$1',
      },
    }),
    ring('server', { testMatch: ['**/apps/e2e/**/*.e2e-spec.ts'], ...onPostgres }),
    ring('browser', { testMatch: ['**/apps/e2e/src/browser/**/*.spec.ts'], ...onPostgres }),
  ],
};
