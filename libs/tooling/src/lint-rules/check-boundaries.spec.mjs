import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { importsOfText } from './boundaries/source-imports.mjs';
import { boundaryProblems } from './check-boundaries.mjs';

const DOORS = { '.': {}, './database': {} };

function project(root, tags, change = {}) {
  const name = `@voix/${root.replace(/^(libs|apps)\//, '').replaceAll('/', '-')}`;
  const edges = change.edges ?? [];
  const dependencies = Object.fromEntries(edges.map((edge) => [edge, '*']));
  const files = Object.entries(change.files ?? {}).map(([path, imports]) => ({
    path: `${root}/src/${path}`,
    imports,
  }));
  return { name, root, tags, edges, files, manifest: { exports: DOORS, dependencies } };
}

const area = (name, change) =>
  project(`libs/api/${name}`, ['side:api', 'layer:area', `area:${name}`], change);
const webArea = (name, change) =>
  project(`libs/web/${name}`, ['side:web', 'layer:area', `area:${name}`], change);
const kernel = (change) => project('libs/domain/kernel', ['side:pure', 'layer:domain'], change);
const contracts = (change) =>
  project('libs/contracts', ['side:contract', 'layer:contract'], change);
const platform = (change) => project('libs/api/platform', ['side:api', 'layer:platform'], change);
const testing = (change) => project('libs/testing', ['side:api', 'layer:testing'], change);

function problemsOf(...projects) {
  return boundaryProblems({
    projects,
    rootManifest: {
      dependencies: { pg: '1', react: '1', valibot: '1', '@nestjs/core': '1', diff: '1' },
      devDependencies: { jest: '1', 'fast-check': '1' },
    },
  });
}

describe('the order of the house', () => {
  it('accepts areas that use earlier areas through their doors', () => {
    const editions = area('editions');
    const voting = area('voting', {
      edges: [editions.name, '@voix/api-platform', '@voix/domain-kernel'],
      files: {
        'index.ts': ['./lib/voting.module.js', '@nestjs/core', 'node:crypto'],
        'lib/a.ts': ['../index.js', '@voix/api-editions', '@voix/api-platform/database', 'pg'],
        'lib/a.spec.ts': ['@jest/globals', 'fast-check', '@voix/testing/database'],
      },
    });
    expect(problemsOf(editions, voting, platform(), kernel(), testing())).toEqual([]);
  });

  it.each([
    ['an area without its side', project('libs/api/voting', ['layer:area', 'area:voting'])],
    [
      'a project with two sides',
      project('libs/domain/kernel', ['side:pure', 'side:api', 'layer:domain']),
    ],
    [
      'an area tagged with the name of another',
      project('libs/api/voting', ['side:api', 'layer:area', 'area:audit']),
    ],
    ['an area that has no place in the order', area('weather')],
    [
      'an area tag on what is no area',
      project('libs/api/platform', ['side:api', 'layer:platform', 'area:audit']),
    ],
  ])('refuses %s', (_case, broken) => {
    expect(problemsOf(broken)).toHaveLength(1);
  });

  it.each([
    ['a later area', area('editions', { edges: ['@voix/api-voting'] }), area('voting')],
    [
      'an area of the same step',
      area('consultations', { edges: ['@voix/api-information'] }),
      area('information'),
    ],
    ['an area from the platform', platform({ edges: ['@voix/api-audit'] }), area('audit')],
    [
      'another area of the web',
      webArea('voting', { edges: ['@voix/web-account'] }),
      webArea('account'),
    ],
    ['the server from the web', webArea('voting', { edges: ['@voix/api-platform'] }), platform()],
    ['the contracts from pure code', kernel({ edges: ['@voix/contracts'] }), contracts()],
    ['the server from the contracts', contracts({ edges: ['@voix/api-platform'] }), platform()],
    [
      'any area from the one that only listens',
      area('notifications', { edges: ['@voix/api-audit'] }),
      area('audit'),
    ],
    ['the testing library as a dependency', area('audit', { edges: ['@voix/testing'] }), testing()],
    [
      'the server from a verifier that is pure',
      project('apps/verifier', ['side:pure', 'layer:app'], { edges: ['@voix/api-platform'] }),
      platform(),
    ],
  ])('refuses the use of %s', (_case, ...projects) => {
    expect(problemsOf(...projects)).toHaveLength(1);
  });

  it('refuses projects that need each other', () => {
    const one = project('libs/domain/one', ['side:pure', 'layer:domain'], {
      edges: ['@voix/domain-two'],
    });
    const two = project('libs/domain/two', ['side:pure', 'layer:domain'], {
      edges: ['@voix/domain-one'],
    });
    expect(problemsOf(one, two)).toEqual([
      'cycle: @voix/domain-one → @voix/domain-two → @voix/domain-one',
    ]);
  });

  it.each([
    [
      'a workspace package that is not declared',
      area('voting', { files: { 'a.ts': ['@voix/api-audit'] } }),
    ],
    [
      'a path past the doors',
      area('voting', {
        edges: ['@voix/api-audit'],
        files: { 'a.ts': ['@voix/api-audit/src/lib/x.js'] },
      }),
    ],
    [
      'a relative path into another project',
      area('voting', { files: { 'a.ts': ['../../audit/src/index.js'] } }),
    ],
    ['an unknown workspace package', area('voting', { files: { 'a.ts': ['@voix/api-weather'] } })],
    ['itself by name', area('audit', { files: { 'a.ts': ['@voix/api-audit'] } })],
    ['a package that only another one brings', area('voting', { files: { 'a.ts': ['fastq'] } })],
    [
      'a development package in shipped code',
      area('voting', { files: { 'a.ts': ['fast-check'] } }),
    ],
    ['React on the server', area('voting', { files: { 'a.ts': ['react'] } })],
    ['the database driver on the web', webArea('voting', { files: { 'a.tsx': ['pg'] } })],
    ['Nest on the web', webArea('voting', { files: { 'a.tsx': ['@nestjs/core'] } })],
    ['Node on the web', webArea('voting', { files: { 'a.ts': ['node:fs'] } })],
    ['a framework in pure code', kernel({ files: { 'a.ts': ['@nestjs/core'] } })],
    ['Node in pure code', kernel({ files: { 'a.ts': ['node:crypto'] } })],
    ['anything but validation in the contracts', contracts({ files: { 'a.ts': ['pg'] } })],
  ])('refuses the import of %s', (_case, broken) => {
    const found = problemsOf(broken, ...(broken.name === '@voix/api-audit' ? [] : [area('audit')]));
    expect(found).toHaveLength(1);
  });

  it('refuses the testing library in shipped code', () => {
    const voting = area('voting', { files: { 'a.ts': ['@voix/testing/database'] } });
    expect(problemsOf(voting, testing())).toEqual([
      'libs/api/voting/src/a.ts: "@voix/testing/database" the testing library is for specs only',
    ]);
  });

  it('holds in this repository', async () => {
    const script = fileURLToPath(new URL('./check-boundaries.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script]);
    expect(stdout).toMatch(/^boundaries: \d+ projects, 0 problems$/m);
  });
});

describe('importsOfText', () => {
  it('finds imports of every form once, with decorators in the way', async () => {
    const text = `
      import { a } from 'a'; import type { b } from 'b'; import 'c'; export { d } from 'd';
      export * from 'e'; const f = await import('f'); type G = import('g').G; import { a2 } from 'a';
      @Deco() class X { constructor(@Inject() private readonly y: Y) {} }`;
    expect(await importsOfText(text, false)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
});
