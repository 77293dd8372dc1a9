import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

const read = (file) => readFileSync(join(root, file), 'utf8');
const manifestOf = (folder) => JSON.parse(read(join(folder, 'package.json')));

/** What a project may say of its types: the rest is said once, in libs/tooling. */
const OWN_TYPE_OPTIONS = new Set(['lib']);

/** Pages that still owe their spec, exactly: whoever writes one takes the line off. */
const PAGES_WITHOUT_SPEC = [
  // Fixed words, scanned in the browser ring; the gallery is there in development only.
  'apps/web/src/routes/accessibility/accessibility.page.tsx',
  'apps/web/src/routes/gallery/gallery.page.tsx',
  'apps/web/src/routes/privacy/privacy.page.tsx',
];

/** All but the tooling, which is JavaScript. */
const typedProjects = projectFolders(root).filter((folder) => folder !== 'libs/tooling');

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
    expect(manifestOf(folder)).toMatchObject({
      name: nameOf(folder),
      private: true,
      type: 'module',
      license: 'AGPL-3.0-or-later',
    });
  });

  it.each(typedProjects)('%s takes its types as the house has them', (folder) => {
    const { extends: base, compilerOptions = {} } = JSON.parse(read(join(folder, 'tsconfig.json')));
    expect(base).toMatch(/\/tooling\/tsconfig\.(node|web)\.json$/);
    expect(Object.keys(compilerOptions).filter((name) => !OWN_TYPE_OPTIONS.has(name))).toEqual([]);
  });

  it.each(projectFolders(root))('%s has an index only where it has a door', (folder) => {
    const doors = Object.values(manifestOf(folder).exports ?? {}).flatMap((door) =>
      typeof door === 'string' ? [door] : Object.values(door),
    );
    const lists = 'src/database/migrations/index.ts';
    const inner = globSync('src/**/index.{ts,tsx}', { cwd: join(root, folder) }).filter(
      (file) => !doors.includes(`./${file}`) && file !== lists,
    );
    expect(inner).toEqual([]);
  });
});

describe('what must have its test', () => {
  const sourcesLike = (pattern) => globSync(pattern, { cwd: root, exclude: ['**/dist/**'] }).sort();
  const exported = (file) => /^export (?:class|function) (\w+)/m.exec(read(file))[1];

  it('is every use case, on a real database', () => {
    const tested = sourcesLike('{libs,apps}/**/*.db-spec.ts').map(read).join('\n');
    const useCases = sourcesLike('libs/api/*/src/lib/application/*.use-case.ts');
    expect(useCases.filter((file) => !tested.includes(exported(file)))).toEqual([]);
  });

  it('is every page, with what axe finds in it', () => {
    const specsBeside = (page) => sourcesLike(join(dirname(page), '*.spec.tsx')).map(read);
    const isSeen = (page) =>
      specsBeside(page).some(
        (spec) => spec.includes('axeFindings(') && spec.includes(`describe('${exported(page)}`),
      );
    const pages = sourcesLike('{libs/web,apps/web/src}/**/*.page.tsx');
    expect(pages.filter((page) => !isSeen(page))).toEqual(PAGES_WITHOUT_SPEC);
  });
});
