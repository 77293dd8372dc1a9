import { setImmediate as immediate, setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { MicroBatcher } from './micro-batcher.js';

const done = <T>(value: T): PromiseSettledResult<T> => ({ status: 'fulfilled', value });
const failed = (reason: unknown): PromiseSettledResult<never> => ({ status: 'rejected', reason });

/** A `run` whose batches are recorded, and end only when the test says so. */
function controlled() {
  const batches: { items: readonly number[]; end: () => void }[] = [];
  const run = (items: readonly number[]) =>
    new Promise<PromiseSettledResult<number>[]>((resolve) => {
      batches.push({ items, end: () => resolve(items.map((item) => done(item * 10))) });
    });
  return { batches, run };
}

/** Two turns of the event loop: what the present one asks for has happened, however slow the machine. */
const nextTurn = async () => {
  await immediate();
  await immediate();
};

describe('MicroBatcher', () => {
  it('runs a lone item at once and answers it', async () => {
    const { batches, run } = controlled();
    const batcher = new MicroBatcher({ maxBatch: 10, maxInFlight: 1, gatherMs: 60_000, run });
    const answer = batcher.submit(4);
    await nextTurn();
    expect(batches.map(({ items }) => items)).toEqual([[4]]);
    batches[0]?.end();
    await expect(answer).resolves.toBe(40);
  });

  it('writes together what comes together', async () => {
    const { batches, run } = controlled();
    const batcher = new MicroBatcher({ maxBatch: 10, maxInFlight: 1, run });
    const answers = Promise.all([1, 2, 3].map((item) => batcher.submit(item)));
    await nextTurn();
    expect(batches.map(({ items }) => items)).toEqual([[1, 2, 3]]);
    batches[0]?.end();
    await expect(answers).resolves.toEqual([10, 20, 30]);
  });

  it('gathers what comes while all batches are under way, and starts it when one ends', async () => {
    const { batches, run } = controlled();
    const batcher = new MicroBatcher({ maxBatch: 10, maxInFlight: 1, gatherMs: 60_000, run });
    const first = batcher.submit(1);
    await nextTurn();
    const later = Promise.all([batcher.submit(2), batcher.submit(3)]);
    await nextTurn();
    expect(batches).toHaveLength(1);
    batches[0]?.end();
    await first;
    await nextTurn();
    expect(batches.map(({ items }) => items)).toEqual([[1], [2, 3]]);
    batches[1]?.end();
    await expect(later).resolves.toEqual([20, 30]);
  });

  it('starts a second batch after a short gathering when two may be under way, and never a third', async () => {
    const { batches, run } = controlled();
    const batcher = new MicroBatcher({ maxBatch: 2, maxInFlight: 2, gatherMs: 1, run });
    const answers = Promise.all([1, 2, 3, 4, 5].map((item) => batcher.submit(item)));
    await pause(20);
    expect(batches.map(({ items }) => items)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    batches[0]?.end();
    await pause(20);
    expect(batches.map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
    batches[1]?.end();
    batches[2]?.end();
    await expect(answers).resolves.toEqual([10, 20, 30, 40, 50]);
  });

  it('gives each item its own outcome', async () => {
    const batcher = new MicroBatcher<number, number>({
      maxBatch: 10,
      maxInFlight: 1,
      run: async (items) =>
        items.map((item) => (item < 0 ? failed(new Error('negative')) : done(item))),
    });
    const settled = await Promise.allSettled([batcher.submit(1), batcher.submit(-1)]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('a bad item that makes its batch fail never harms its neighbours, whoever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
        async (goodness) => {
          const ran: boolean[][] = [];
          const batcher = new MicroBatcher<boolean, boolean>({
            maxBatch: 16,
            maxInFlight: 2,
            gatherMs: 0,
            run: async (items) => {
              if (items.includes(false)) throw new Error('bad item');
              ran.push([...items]);
              return items.map(done);
            },
          });
          const settled = await Promise.allSettled(goodness.map((good) => batcher.submit(good)));
          expect(settled.map(({ status }) => status === 'fulfilled')).toEqual(goodness);
          expect(ran.flat()).toHaveLength(goodness.filter(Boolean).length);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('does not try again, item by item, while the database is away', async () => {
    let runs = 0;
    const away = Object.assign(new Error('connection refused'), { code: 'ECONNREFUSED' });
    const batcher = new MicroBatcher<number, number>({
      maxBatch: 10,
      maxInFlight: 1,
      run: async () => {
        runs += 1;
        throw away;
      },
    });
    const settled = await Promise.allSettled([1, 2, 3, 4].map((item) => batcher.submit(item)));
    expect(settled).toEqual([1, 2, 3, 4].map(() => ({ status: 'rejected', reason: away })));
    expect(runs).toBe(1);
  });

  it('leaves nobody waiting when a run forgets an item', async () => {
    const batcher = new MicroBatcher<number, number>({
      maxBatch: 10,
      maxInFlight: 1,
      run: async (items) => items.slice(1).map(done),
    });
    const settled = await Promise.allSettled([batcher.submit(1), batcher.submit(2)]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('drains: resolves once everything submitted is answered', async () => {
    const { batches, run } = controlled();
    const batcher = new MicroBatcher({ maxBatch: 1, maxInFlight: 1, run });
    await batcher.drain();
    const answered: number[] = [];
    for (const item of [1, 2]) void batcher.submit(item).then((value) => answered.push(value));
    const drained = batcher.drain();
    await nextTurn();
    batches[0]?.end();
    await nextTurn();
    batches[1]?.end();
    await drained;
    expect(answered).toEqual([10, 20]);
  });
});
