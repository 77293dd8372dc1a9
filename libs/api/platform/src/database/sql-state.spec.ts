import { QueryFailedError } from 'typeorm';
import { isRetryable, isUnavailable, violatedConstraint } from './sql-state.js';

const withCode = (code: string, constraint?: string) =>
  Object.assign(new Error('technical'), { code, constraint });
const wrapped = (error: Error) => new QueryFailedError('select 1', [], error);

describe('what an error of the driver means', () => {
  it.each([
    ['a database that stops', withCode('57P01')],
    ['a full disk', withCode('53100')],
    ['too many connections', wrapped(withCode('53300'))],
    ['a port where nobody listens', withCode('ECONNREFUSED')],
    ['a connection that ended under a statement', new Error('Connection terminated unexpectedly')],
    [
      'a connection that ended between two statements',
      new Error('Client has encountered a connection error and is not queryable'),
    ],
    ['no free connection in time', new Error('timeout exceeded when trying to connect')],
  ])('%s: nothing can be done now', (_what, error) => {
    expect(isUnavailable(error)).toBe(true);
  });

  it.each([
    ['a statement that took too long', withCode('57014')],
    ['a violated constraint', withCode('23505')],
    ['any other error', new Error('x is not a function')],
    ['nothing', null],
  ])('%s: the database is there', (_what, error) => {
    expect(isUnavailable(error)).toBe(false);
  });

  it('a deadlock and a failed serialisation, and no other error, are worth another try', () => {
    const codes = ['40P01', '40001', '23505', '57P01'];
    expect(codes.map((code) => isRetryable(wrapped(withCode(code))))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('names the constraint that refused a write, and nothing for what is no constraint', () => {
    expect(violatedConstraint(wrapped(withCode('23505', 'uq_a')))).toBe('uq_a');
    expect(violatedConstraint(withCode('42501', 'uq_a'))).toBeNull();
    expect(violatedConstraint(new Error('uq_a'))).toBeNull();
  });
});
