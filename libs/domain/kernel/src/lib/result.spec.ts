import { err, isOk, ok, type Result } from './result.js';

describe('Result', () => {
  const halve = (n: number): Result<number, 'ODD'> => (n % 2 === 0 ? ok(n / 2) : err('ODD'));

  it('carries the value of a success and the reason of a failure', () => {
    expect(halve(4)).toEqual({ ok: true, value: 2 });
    expect(halve(3)).toEqual({ ok: false, error: 'ODD' });
  });

  it('is narrowed by isOk, so that a list can be sorted into successes', () => {
    const values: number[] = [1, 2, 3, 4]
      .map(halve)
      .filter(isOk)
      .map((success) => success.value);
    expect(values).toEqual([1, 2]);
  });

  it('needs no value when there is nothing to say', () => {
    const done: Result<void, never> = ok();
    expect(done).toEqual({ ok: true, value: undefined });
  });
});
