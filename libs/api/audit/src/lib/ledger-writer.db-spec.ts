import { err, ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { AuditModule } from './audit.module.js';
import { LedgerWriter } from './ledger-writer.js';

interface StoredLeaf {
  kind: string;
  leaf: string;
  leaf_hash: Buffer;
}

describe('LedgerWriter', () => {
  let bench: TestBench;
  let ledger: LedgerWriter;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [AuditModule] });
    ledger = bench.get(LedgerWriter);
  });
  afterAll(() => bench.close());

  const entry = (subject: string) => ({
    kind: 'test.happened',
    editionRef: 0,
    fields: { subject },
  });
  const stored = (subject: string) =>
    bench.rows<StoredLeaf>(
      `select kind, leaf, leaf_hash from ledger_entries where leaf::jsonb ->> 'subject' = $1`,
      [subject],
    );

  it('writes the entry with the act and answers its hash', async () => {
    const result = await bench.unitOfWork.run(bench.context(), async (ctx) =>
      ok(await ledger.append(ctx, entry('kept'))),
    );
    const [row] = await stored('kept');
    expect(row?.leaf).toBe('{"edition":0,"kind":"test.happened","subject":"kept","v":1}');
    expect(result.ok && Buffer.from(result.value).equals(row?.leaf_hash ?? Buffer.alloc(0))).toBe(
      true,
    );
  });

  it('writes nothing when the act is undone', async () => {
    await bench.unitOfWork.run(bench.context(), async (ctx) => {
      await ledger.append(ctx, entry('undone'));
      return err('no');
    });
    expect(await stored('undone')).toEqual([]);
  });

  it('refuses to write outside a transaction', async () => {
    await expect(ledger.append(bench.context(), entry('alone'))).rejects.toThrow(
      'transaction of its act',
    );
  });

  it.each([
    ['update', `update ledger_entries set leaf = '{}'`],
    ['delete', 'delete from ledger_entries'],
    ['truncate', 'truncate ledger_entries'],
  ])('A84: the role of the server may not %s an entry', async (_verb, sql) => {
    await expect(bench.rows(sql)).rejects.toThrow('permission denied');
  });
});
