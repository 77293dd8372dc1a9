import { describe, expect, it } from '@jest/globals';
import { clip, outcome } from './step.mjs';
import { hasFailed, summaryOf } from './summary.mjs';

const steps = [
  outcome('format', { passed: 1, seconds: 2 }),
  outcome('unit', {
    passed: 120,
    failed: 1,
    skipped: 2,
    seconds: 10.26,
    failures: [{ title: 'a rule holds', detail: 'expected 1' }],
  }),
];

describe('the summary of a run', () => {
  it('ends with the line that integration servers read', () => {
    expect(summaryOf(steps).split('\n').at(-1)).toBe('121 passed, 1 failed');
  });

  it('says every failure once more below the table', () => {
    expect(summaryOf(steps)).toContain('✗ unit: a rule holds\nexpected 1');
    expect(summaryOf(steps, { repeatFailures: false })).not.toContain('expected 1');
  });

  it('shows each step with its counts and time', () => {
    expect(summaryOf(steps)).toMatch(/unit +120 +1 +2 +10\.3/);
  });

  it('is a failure with one failure, and when nothing ran', () => {
    expect(hasFailed(steps)).toBe(true);
    expect(hasFailed([])).toBe(true);
    expect(hasFailed(steps.slice(0, 1))).toBe(false);
  });

  it('shows the beginning of a long complaint and says where the rest is', () => {
    const long = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n');
    expect(clip('short\n', 'x.log')).toBe('short');
    expect(clip(long, 'x.log').split('\n').at(-1)).toBe('… 40 more lines in x.log');
  });
});
