import { describe, expect, it } from '@jest/globals';
import { RETENTION, retentionDays } from './retention.js';

describe('the retention table', () => {
  it('has one line a kind, and a job for each line that has a term, and for no other', () => {
    expect(new Set(RETENTION.map(({ kind }) => kind)).size).toBe(RETENTION.length);
    for (const { days, job } of RETENTION) expect(days === null).toBe(job === null);
  });

  it('answers the term of a kind', () => {
    expect(retentionDays('ENDED_SESSION')).toBe(30);
    expect(retentionDays('INACTIVE_ACCOUNT')).toBe(3 * 365);
  });
});
