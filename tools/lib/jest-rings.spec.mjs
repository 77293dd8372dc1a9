import { describe, expect, it } from '@jest/globals';
import { RINGS, areaPattern, ringOutcome, ringsOfArea } from './jest-rings.mjs';
import { root } from './workspace.mjs';
import config from '../../jest.config.mjs';

const NOTHING = {
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numTotalTestSuites: 1,
  testResults: [],
};

const results = (changes) => ({ ...NOTHING, ...changes });
const of = (changes) =>
  ringOutcome('unit', { output: '', code: 0, seconds: 1, mayBeEmpty: false, ...changes });

describe('what a ring of tests comes to', () => {
  it('runs every ring that jest knows', () => {
    const known = new Set(config.projects.map(({ displayName }) => displayName));
    expect(new Set(RINGS.map(({ name }) => name))).toEqual(known);
  });

  it('takes the files of an area, wherever the repository lies', () => {
    const [lastFolder] = root.split('/').slice(-2);
    const file = `${root}libs/api/voting/src/index.ts`;
    expect(file).toMatch(new RegExp(areaPattern('voting')));
    expect(file).not.toMatch(new RegExp(areaPattern(`${lastFolder}/libs`)));
  });

  it('looks at the contracts of the whole product whatever the area', () => {
    const names = ringsOfArea(['database', 'unit']).map(({ name }) => name);
    expect(names).toEqual(['unit', 'contract', 'database']);
  });

  it('counts tests, and names each that failed', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a', failureMessages: [] },
      { status: 'failed', fullName: 'b holds', failureMessages: ['expected 1'] },
    ];
    const step = of({
      code: 1,
      results: results({
        numPassedTests: 1,
        numFailedTests: 1,
        testResults: [{ name: '/x/b.spec.ts', status: 'failed', assertionResults }],
      }),
    });
    expect(step).toMatchObject({
      passed: 1,
      failed: 1,
      failures: [
        { title: expect.stringMatching(/^b holds \(.*b\.spec\.ts\)$/), detail: 'expected 1' },
      ],
    });
  });

  it('counts a file that cannot be loaded as a failure', () => {
    const broken = {
      name: '/x/c.spec.ts',
      status: 'failed',
      assertionResults: [],
      message: 'SyntaxError',
    };
    expect(
      of({ code: 1, results: results({ numRuntimeErrorTestSuites: 1, testResults: [broken] }) }),
    ).toMatchObject({ failed: 1, failures: [{ detail: 'SyntaxError' }] });
  });

  it('fails without any test, unless one area alone was asked for', () => {
    const empty = results({ numTotalTestSuites: 0 });
    expect(of({ results: empty })).toMatchObject({
      failed: 1,
      failures: [{ title: 'no test found' }],
    });
    expect(of({ results: empty, mayBeEmpty: true })).toMatchObject({ failed: 0, failures: [] });
  });

  it('fails when jest dies, or ends badly for a reason it does not count', () => {
    expect(of({ results: undefined, output: 'out of memory', code: 134 })).toMatchObject({
      failed: 1,
      failures: [{ detail: 'out of memory' }],
    });
    expect(
      of({ results: results({ numPassedTests: 3 }), code: 1, output: 'teardown failed' }),
    ).toMatchObject({ passed: 3, failed: 1 });
  });
});
