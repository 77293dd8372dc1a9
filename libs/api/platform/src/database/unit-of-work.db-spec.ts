import { err, ok } from '@voix/domain-kernel';
import { domainEvent } from '@voix/contracts/domain-events';
import { TestBench } from '@voix/testing/database-harness';
import { UnitOfWork } from './unit-of-work.js';

describe('UnitOfWork', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open();
  });
  afterAll(() => bench.close());

  const insertReserved = (skeleton: string) =>
    [`insert into reserved_names (skeleton, name) values ($1, $1)`, [skeleton]] as const;

  const count = async (skeleton: string) => {
    const rows = await bench.rows('select 1 from reserved_names where skeleton = $1', [skeleton]);
    return rows.length;
  };

  it('commits what a successful work wrote', async () => {
    const result = await bench.unitOfWork.run(bench.context(), async (ctx) => {
      await bench.database.query(ctx, ...insertReserved('kept'));
      return ok('done');
    });
    expect(result).toEqual(ok('done'));
    expect(await count('kept')).toBe(1);
  });

  it('rolls back when the work returns an error, exactly as when it throws', async () => {
    const returned = await bench.unitOfWork.run(bench.context(), async (ctx) => {
      await bench.database.query(ctx, ...insertReserved('returned'));
      return err('no');
    });
    const thrown = bench.unitOfWork.run(bench.context(), async (ctx) => {
      await bench.database.query(ctx, ...insertReserved('thrown'));
      throw new Error('no');
    });
    expect(returned).toEqual(err('no'));
    await expect(thrown).rejects.toThrow('no');
    expect(await count('returned')).toBe(0);
    expect(await count('thrown')).toBe(0);
  });

  it('joins the transaction of its caller: the inner work goes when the outer fails', async () => {
    await bench.unitOfWork.run(bench.context(), async (outer) => {
      await bench.unitOfWork.run(outer, async (inner) => {
        expect(inner.transaction).toBe(outer.transaction);
        await bench.database.query(inner, ...insertReserved('nested'));
        return ok();
      });
      return err('outer failed');
    });
    expect(await count('nested')).toBe(0);
  });

  it('runs the whole work again in a new transaction after a deadlock', async () => {
    await bench.rows(...insertReserved('a'));
    await bench.rows(...insertReserved('b'));
    let attempts = 0;
    const lockBoth = (first: string, second: string) =>
      bench.unitOfWork.run(bench.context(), async (ctx) => {
        attempts += 1;
        await bench.database.query(
          ctx,
          `update reserved_names set name = name where skeleton = $1`,
          [first],
        );
        await bench.database.query(ctx, 'select pg_sleep(0.1)');
        await bench.database.query(
          ctx,
          `update reserved_names set name = name where skeleton = $1`,
          [second],
        );
        return ok();
      });
    const results = await Promise.all([lockBoth('a', 'b'), lockBoth('b', 'a')]);
    expect(results.every((result) => result.ok)).toBe(true);
    expect(attempts).toBeGreaterThan(2);
  });

  it('writes recorded events with the act, and none when the act is undone', async () => {
    const editionId = bench.context().newId();
    const publish = (succeeds: boolean) =>
      bench.unitOfWork.run(bench.context(), async (ctx) => {
        UnitOfWork.record(ctx, domainEvent('editions.published', editionId, { editionId }));
        return succeeds ? ok() : err('undone');
      });
    await publish(false);
    await publish(true);
    expect(
      await bench.rows('select type from outbox_events where aggregate_id = $1', [editionId]),
    ).toEqual([{ type: 'editions.published' }]);
  });

  it('runs after-commit hooks only once the transaction has committed', async () => {
    const cleared: string[] = [];
    const run = (name: string, succeeds: boolean) =>
      bench.unitOfWork.run(bench.context(), async (ctx) => {
        UnitOfWork.afterCommit(ctx, () => cleared.push(name));
        return succeeds ? ok() : err('undone');
      });
    await run('undone', false);
    await run('done', true);
    expect(cleared).toEqual(['done']);
  });
});
