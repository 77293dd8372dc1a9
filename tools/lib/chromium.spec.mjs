import { describe, expect, it } from '@jest/globals';
import { chromiumProblem, findChromium } from './chromium.mjs';

describe('the browser for the browser tests', () => {
  it('is the one that the environment names, or none when that one cannot run', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
    expect(findChromium({ CHROMIUM_PATH: '/no/such/browser' })).toBeUndefined();
    expect(chromiumProblem({ CHROMIUM_PATH: '/no/such/browser' })).toContain('/no/such/browser');
  });

  it('names a command for each usual system when there is none', () => {
    expect(chromiumProblem({})).toMatch(
      /apt-get install chromium.*dnf install chromium.*brew install/s,
    );
  });
});
