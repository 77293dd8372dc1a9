import { describe, expect, it } from '@jest/globals';
import { buildProblem } from './build.mjs';

describe('a build that fails', () => {
  it('shows what the tool said', () => {
    expect(buildProblem('Construction', '\nx.ts:1: error\n')).toBe(
      'Construction : échec.\nx.ts:1: error',
    );
  });

  it.each([
    ['NX   Permission denied (os error 13)', 'chown'],
    ['Error: ENOSPC: no space left on device, write', 'le disque est plein'],
  ])('says what to do about: %s', (output, advice) => {
    expect(buildProblem('Construction', output)).toContain(advice);
  });
});
