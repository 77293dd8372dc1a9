import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CHECKS, CODEGEN, checksFor, projectFolders } from './checks.mjs';

const context = { node: process.execPath };

describe('the static checks', () => {
  it.each([CODEGEN, ...CHECKS])('calls a program that exists for $name', ({ command }) => {
    const [program, ...args] = command(context);
    const script = args.find((argument) => !argument.startsWith('-'));
    expect(existsSync(program === process.execPath ? script : program)).toBe(true);
  });

  it('runs all of them without an area, and those that can look at one area with it', () => {
    expect(checksFor()).toEqual(CHECKS);
    expect(checksFor({ area: 'voting' }).map(({ name }) => name)).toEqual([
      'types',
      'lint',
      'format',
    ]);
    expect(checksFor({ area: 'no-such-area' })).toEqual([]);
  });

  it('refuses a name that is no check', () => {
    expect(() => checksFor({ names: ['spelling'] })).toThrow('unknown check: spelling');
  });

  it('looks at the projects of an area on both sides', () => {
    expect(projectFolders('voting')).toEqual(
      expect.arrayContaining(['libs/api/voting', 'libs/web/voting', 'libs/domain/voting-rules']),
    );
    const types = CHECKS.find(({ name }) => name === 'types').command({
      ...context,
      area: 'voting',
    });
    expect(types.at(-1).split(',')).toEqual(
      expect.arrayContaining(['@voix/api-voting', '@voix/web-voting']),
    );
  });
});
