import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { projectFolders } from './documents/project-folders.mjs';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** What the root holds besides folders: only what tools insist on finding there. */
const ROOT_ENTRIES = new Set([
  '.ci',
  'apps',
  'docker',
  'docs',
  'libs',
  'tools',
  '.dockerignore',
  '.gitattributes',
  '.github',
  '.gitignore',
  '.node-version',
  '.npmrc',
  '.oxlintrc.json',
  '.prettierignore',
  '.prettierrc.json',
  'jest.config.mjs',
  'LICENSE',
  'nx.json',
  'package-lock.json',
  'package.json',
  'README.md',
  'tsconfig.base.json',
]);

/** What tools make and git ignores. */
const MADE_ENTRIES = new Set([
  '.cache',
  '.git',
  '.nx',
  '.voix',
  'coverage',
  'dist',
  'node_modules',
  'test-results',
]);

const PROJECT_ENTRIES = new Set(['README.md', 'package.json', 'src', 'tsconfig.json']);
const MADE_IN_PROJECTS = new Set(['dist', 'node_modules']);
const EXTRA_ENTRIES = {
  'apps/api': ['demo'],
  'apps/web': ['build', 'index.html', 'public', 'vite.config.ts'],
  'libs/tooling': ['tsconfig.node.json', 'tsconfig.web.json'],
};

/** `libs/api/voting` → `@voix/api-voting`; applications and single libraries carry their own name alone. */
const nameOf = (folder) => `@voix/${folder.replace(/^(apps|libs)\//, '').replaceAll('/', '-')}`;

describe('the shape of the workspace', () => {
  it('keeps at the root only what tools insist on finding there', () => {
    const strangers = readdirSync(root).filter(
      (name) => !ROOT_ENTRIES.has(name) && !MADE_ENTRIES.has(name) && !name.endsWith('.log'),
    );
    expect(strangers).toEqual([]);
  });

  it.each(projectFolders(root))(
    '%s holds its manifest, its README, its types and its sources',
    (folder) => {
      const allowed = new Set([...PROJECT_ENTRIES, ...(EXTRA_ENTRIES[folder] ?? [])]);
      const strangers = readdirSync(join(root, folder)).filter(
        (name) => !allowed.has(name) && !MADE_IN_PROJECTS.has(name),
      );
      expect(strangers).toEqual([]);
    },
  );

  it.each(projectFolders(root))('%s is a private ES module named after its place', (folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({
      name: nameOf(folder),
      private: true,
      type: 'module',
      license: 'AGPL-3.0-or-later',
    });
  });
});
