// The floor under the pure libraries: 95 % of the branches of each. Elsewhere coverage is information, not a rule.
// A run of its own: measured, the whole ring takes six times as long. `--coverageReporters=text` names the lines.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import config from './jest.config.mjs';

const FLOOR = { branches: 95 };
const { rootDir: root } = config;
const libraries = readdirSync(join(root, 'libs/domain'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `./libs/domain/${name}/src/`);

export default {
  ...config,
  projects: config.projects
    .filter(({ displayName }) => displayName === 'unit')
    .map((ring) => ({ ...ring, roots: ['<rootDir>/libs/domain'] })),
  collectCoverage: true,
  collectCoverageFrom: ['libs/domain/*/src/lib/**/*.ts'],
  coverageProvider: 'v8',
  coverageReporters: ['text-summary'],
  coverageThreshold: Object.fromEntries(libraries.map((library) => [library, FLOOR])),
};
