import { timePosition } from './list-cursor.js';

const id = '01932f6c-5b7a-7c3e-9f00-0123456789ab';

describe('timePosition', () => {
  it('reads both keys', () => {
    const at = '2026-11-23T09:06:00.123456Z';
    expect(timePosition([at, id])).toEqual({ at, id });
  });

  it.each([
    [null],
    [[]],
    [['2026-11-23', id]],
    [['2026-02-30T00:00:00.000000Z', id]],
    [['2026-11-23T25:00:00.000000Z', id]],
    [['0000-01-01T00:00:00.000000Z', id]],
    [['2026-11-23T09:06:00.123456Z', `${id}'; select pg_sleep(5) --`]],
    [["now()'; drop table proposals --", id]],
    [[12, id]],
  ])('A36: takes %j for no place', (keys) => {
    expect(timePosition(keys)).toBeNull();
  });
});
