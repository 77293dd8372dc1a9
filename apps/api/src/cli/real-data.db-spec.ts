import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ImportRecordsUseCase, openImportSource, type ImportReport } from '@voix/api-outreach';
import { TestBench } from '@voix/testing/database-harness';
import { ALL_ENTITIES, AREA_MODULES } from '../app/area-modules.js';

/**
 * Real consultations, which stay outside the repository: their licences do not allow a copy, or do not say. Where the
 * folder is not there, these tests do not exist; the readers are tested on small files of our own everywhere.
 */
const DATA = resolve(
  process.env['VOIX_SHARED_DATA'] ??
    fileURLToPath(new URL('../../../../../shared/data', import.meta.url)),
);

interface Tally {
  readonly key: string;
  readonly agree: number;
  readonly neutral: number;
  readonly disagree: number;
}

describe('real consultations', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: AREA_MODULES, entities: ALL_ENTITIES });
  });
  afterAll(() => bench.close());

  const importPath = async (path: string): Promise<ImportReport> => {
    const opened = await openImportSource(join(DATA, path));
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const imported = await bench.get(ImportRecordsUseCase).run(bench.context(), opened.value);
    if (!imported.ok) throw new Error(JSON.stringify(imported.error.problems));
    return imported.value;
  };
  const one = async <T>(sql: string, values: readonly unknown[] = []): Promise<T | undefined> =>
    (await bench.rows<T>(sql, values))[0];

  it('are looked for in one place, wherever the tests are started', () => {
    expect(isAbsolute(DATA)).toBe(true);
  });

  if (existsSync(join(DATA, 'polis/15-per-hour-seattle'))) {
    describe('15 per hour, Seattle (Polis, CC BY 4.0)', () => {
      const SLUG = '15-per-hour-seattle';
      let report: ImportReport;

      beforeAll(async () => {
        report = await importPath(`polis/${SLUG}`);
      });

      it('has 339 participants, 54 statements and 2,872 current votes', () => {
        expect(gainedBy(report)).toEqual({ participants: 339, proposals: 54, votes: 2872 });
        expect(report.notes).toEqual([{ code: 'VOTES_CHANGED', params: { count: 123 } }]);
      });

      it('has 23 statements that were moderated out, readable with the reason', async () => {
        const row = await one<{ refused: number; published: number }>(
          `select count(*) filter (where p.state = 'REFUSED' and p.state_reason <> '')::int as refused,
             count(*) filter (where p.state = 'PUBLISHED')::int as published
           from proposals p join editions e on e.id = p.edition_id where e.slug = $1`,
          [SLUG],
        );
        expect(row).toEqual({ refused: 23, published: 31 });
      });

      it('counts on each statement what participants-votes.csv says', async () => {
        const tallies = await bench.rows<Tally>(
          `select p.import_key as key, coalesce(t.agree, 0) as agree, coalesce(t.neutral, 0) as neutral,
             coalesce(t.disagree, 0) as disagree
           from proposals p join editions e on e.id = p.edition_id
           left join vote_tallies t on t.proposal_ref = p.ref where e.slug = $1`,
          [SLUG],
        );
        expect(new Map(tallies.map((tally) => [tally.key, tally]))).toEqual(
          await expectedTallies(join(DATA, 'polis', SLUG, 'participants-votes.csv')),
        );
      });

      it('adds nothing when it is imported again', async () => {
        const again = await importPath(`polis/${SLUG}`);
        expect(gainedBy(again)).toEqual({});
      });
    });
  }

  if (existsSync(join(DATA, 'polis/london.youth.policing'))) {
    it('London youth and policing (Polis): 36 statements and 3 moderated out, by someone who never voted', async () => {
      const report = await importPath('polis/london.youth.policing');
      expect(gainedBy(report)).toEqual({ participants: 26 + 1, proposals: 36 + 3, votes: 638 });
    });
  }

  if (existsSync(join(DATA, 'fr/republique_numerique_2015_slice.jsonl.gz'))) {
    describe('République numérique, 2015', () => {
      let report: ImportReport;

      beforeAll(async () => {
        report = await importPath('fr/republique_numerique_2015_slice.jsonl.gz');
      });

      it('has 69 proposals, one of them withdrawn', async () => {
        expect(report.kinds.find(({ kind }) => kind === 'proposals')?.added).toBe(69);
        const row = await one<{ count: number }>(
          `select count(*)::int as count from proposals p join editions e on e.id = p.edition_id
           where e.slug = $1 and p.state = 'WITHDRAWN'`,
          [report.editionSlug],
        );
        expect(row).toEqual({ count: 1 });
      });

      it('keeps 13,371 / 735 / 1,225 votes apart, as recorded elsewhere', async () => {
        const row = await one(
          `select sum(x.agree)::int as agree, sum(x.neutral)::int as neutral, sum(x.disagree)::int as disagree
           from external_tallies x join proposals p on p.ref = x.proposal_ref
           join editions e on e.id = p.edition_id where e.slug = $1`,
          [report.editionSlug],
        );
        expect(row).toEqual({ agree: 13_371, neutral: 735, disagree: 1225 });
        const cast = await one(
          `select count(*)::int as count from votes v join editions e on e.ref = v.edition_ref where e.slug = $1`,
          [report.editionSlug],
        );
        expect(cast).toEqual({ count: 0 });
      });

      it('has 219 arguments for and 227 against', async () => {
        const rows = await bench.rows(
          `select a.side, count(*)::int as count from arguments a join proposals p on p.id = a.proposal_id
           join editions e on e.id = p.edition_id where e.slug = $1 group by a.side order by a.side`,
          [report.editionSlug],
        );
        expect(rows).toEqual([
          { side: 'AGAINST', count: 227 },
          { side: 'FOR', count: 219 },
        ]);
      });

      it('A31: leaves no markup in the texts', async () => {
        const rows = await bench.rows<{ body: string }>(
          `select v.body from proposal_versions v join proposals p on p.id = v.proposal_id
           join editions e on e.id = p.edition_id where e.slug = $1`,
          [report.editionSlug],
        );
        for (const { body } of rows) expect(body).not.toMatch(/<\/?[a-z]|&[a-z]+;|&#/i);
      });
    });
  }
});

/** How many records of each kind an import added; a kind that gained none is not named. */
function gainedBy({ kinds }: ImportReport): Record<string, number> {
  return Object.fromEntries(
    kinds.flatMap(({ kind, added }) => (added === 0 ? [] : [[kind, added] as const])),
  );
}

/** Agree, pass and disagree of each column of the matrix: read apart from the reader that is tested. */
async function expectedTallies(path: string): Promise<Map<string, Tally>> {
  const [header = '', ...rows] = (await readFile(path, 'utf8')).trim().split('\n');
  const columns = header.trim().split(',');
  const tallies = new Map<string, Tally>();
  columns.forEach((column, index) => {
    if (!/^\d+$/.test(column)) return;
    const cells = rows.map((row) => row.trim().split(',')[index]);
    const count = (vote: string) => cells.filter((cell) => cell === vote).length;
    const key = `s${column}`;
    tallies.set(key, { key, agree: count('1'), neutral: count('0'), disagree: count('-1') });
  });
  return tallies;
}
