import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  changedChecksums,
  staleInstallScripts,
  uncheckedPackages,
  unknownInstallScripts,
} from './dependency-rules.mjs';

const checksum = (letter) => `sha512-${letter.repeat(86)}==`;
const lockOf = (packages) => ({ packages: { '': {}, ...packages } });
const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

describe('A94 a dependency with an unknown install script or a changed checksum', () => {
  it('A94 is refused when its install script was never read', () => {
    const lock = lockOf({
      'node_modules/a/node_modules/sly': {
        version: '1.2.3',
        integrity: checksum('a'),
        hasInstallScript: true,
      },
    });
    expect(unknownInstallScripts(lock, {})).toEqual([
      expect.stringContaining('sly@1.2.3 has an install script'),
    ]);
    expect(unknownInstallScripts(lock, { sly: 'builds a native part' })).toEqual([]);
  });

  it('A94 is refused when its checksum changed under the same version', () => {
    const before = lockOf({ 'node_modules/a': { version: '1.0.0', integrity: checksum('a') } });
    const after = lockOf({ 'node_modules/a': { version: '1.0.0', integrity: checksum('b') } });
    const upgraded = lockOf({ 'node_modules/a': { version: '1.0.1', integrity: checksum('b') } });
    expect(changedChecksums(before, after)).toEqual([
      expect.stringContaining('a@1.0.0 changed its checksum'),
    ]);
    expect(changedChecksums(before, upgraded)).toEqual([]);
  });

  it('A94 is refused without a checksum, unless it is a stub for another platform', () => {
    const lock = lockOf({
      'node_modules/bare': { version: '1.0.0' },
      'node_modules/weak': { version: '1.0.0', integrity: 'sha1-abc' },
      'node_modules/x-darwin-arm64': { version: '1.0.0', optional: true, os: ['darwin'] },
      'node_modules/@voix/api': { link: true },
    });
    expect(uncheckedPackages(lock)).toHaveLength(2);
  });

  it('keeps no name on the list that needs no place there', () => {
    expect(staleInstallScripts(lockOf({}), { gone: 'reason' })).toEqual([
      expect.stringContaining('gone'),
    ]);
  });

  it('A94 holds for the packages of this repository', () => {
    const lock = read('package-lock.json');
    const known = read('libs/tooling/src/lint-rules/install-scripts.json');
    expect([
      ...unknownInstallScripts(lock, known),
      ...staleInstallScripts(lock, known),
      ...uncheckedPackages(lock),
    ]).toEqual([]);
  });
});
