import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import {
  EditionExportReader,
  ExportFolder,
  type ExportAudience,
  ImportRecordsUseCase,
  openImportSource,
  type ExportLayout,
  type ImportReport,
} from '@voix/api-outreach';
import { ReadinessRegistry } from '@voix/api-platform/ports';
import { RebuildTalliesUseCase } from '@voix/api-voting';
import { TestBench } from '@voix/testing/database-harness';
import { ALL_ENTITIES, AREA_MODULES } from '../app/area-modules.js';

const DEMONSTRATION = fileURLToPath(new URL('../../demo/ia-sante-2026', import.meta.url));
const SLUG = 'ia-sante-2026';

/** Whole editions travel here, on machines that may be busy. */
jest.setTimeout(60_000);

/** What an edition holds, without the names that an import or an export gives. */
const CONTENT = `
  select proposal.number, proposal.channel, proposal.submitted_at, proposal.state, proposal.state_reason,
    date_trunc('milliseconds', proposal.state_changed_at) as state_changed_at, target.number as merged_into, theme.code as theme,
    author.display_name as author,
    (select json_agg(json_build_array(title, body, reason, date_trunc('milliseconds', created_at)) order by number) from proposal_versions
      where proposal_id = proposal.id) as versions,
    (select json_agg(json_build_array(side, body, channel) order by created_at, id) from arguments
      where proposal_id = proposal.id) as arguments,
    to_json(tally.*)::jsonb - 'edition_ref' - 'activity_ref' - 'proposal_ref' as tally
  from proposals proposal
  left join themes theme on theme.id = proposal.theme_id
  left join participants author on author.id = proposal.author_participant_id
  left join proposals target on target.id = proposal.merged_into_id
  left join vote_tallies tally on tally.proposal_ref = proposal.ref
  order by proposal.number`;

/** What stands beside the debate, without the ids and moments that each installation gives itself. */
const COLLECTIONS = `
  select 'term' as kind, slug, to_jsonb(word) - 'id' - 'edition_id' - 'updated_at' as content
  from glossary_terms word
  union all
  select 'use case', slug, to_jsonb(used) - 'id' - 'edition_id' - 'theme_id' - 'updated_at'
    || jsonb_build_object('theme', (select code from themes where id = theme_id))
  from use_cases used where retired_at is null
  union all
  select 'event', slug, to_jsonb(event) - 'id' - 'edition_id' - 'created_at' - 'updated_at' - 'cancelled_at'
  from calendar_events event
  order by 1, 2`;

/** What organisers changed since the import: all that a frame can say beyond the record of the demonstration. */
const CHANGES = [
  `update edition_themes set retired_at = now()
   where theme_id = (select id from themes where code = 'formation')`,
  `update phases set starts_precision = 'MONTH', starts_at = '2030-02-28T23:00:00Z' where kind = 'FOLLOW_UP'`,
  `update phases set ends_precision = 'QUARTER', ends_at = '2029-12-31T23:00:00Z' where kind = 'RESPONSES'`,
  `insert into activities (id, edition_id, kind, slug, title, intro, position, pseudonym_key)
   select gen_random_uuid(), edition_id, made.kind, made.slug, made.slug, 'Dites.', place, decode(repeat('00', 32), 'hex')
   from activities, (values ('QUESTION_BOX', 'questions', 0), ('TESTIMONIES', 'recits', 2)) as made (kind, slug, place)`,
  `insert into activity_standing_settings (activity_id, interaction)
   select id, 'SEE_RESULTS' from activities where slug in ('propositions', 'questions')`,
  `insert into activity_phase_settings (activity_id, phase_id, interaction)
   select activities.id, phases.id, 'SUBMIT' from activities, phases
   where activities.slug = 'recits' and phases.kind = 'CONTRIBUTION'`,
  `update proposals set use_case_id = (select id from use_cases where slug =
     case number when 1 then 'mammographie' else 'retinopathie' end) where number in (1, 2)`,
];

const USE_CASE_LINKS = `select number, slug from proposals join use_cases on use_cases.id = use_case_id order by 1`;

/** What they left in the record of the edition. */
const FRAME = {
  legal: { legalBasis: 'CONSENT' },
  phases: expect.arrayContaining([
    expect.objectContaining({
      kind: 'CONTRIBUTION',
      allowsElsewhere: { recits: ['SUBMIT'] },
    }),
    expect.objectContaining({ kind: 'RESPONSES', endsPrecision: 'QUARTER' }),
    expect.objectContaining({ kind: 'FOLLOW_UP', startsPrecision: 'MONTH' }),
  ]),
  themes: expect.arrayContaining([expect.objectContaining({ code: 'formation', isRetired: true })]),
  activity: { slug: 'propositions', always: ['SEE_RESULTS'], position: 2 },
  activities: [
    { kind: 'QUESTION_BOX', slug: 'questions', always: ['SEE_RESULTS'] },
    { kind: 'TESTIMONIES', slug: 'recits' },
  ],
  guarantors: [{ duty: 'GUARANTOR' }, { duty: 'MEDIATOR' }],
};

interface ContentRow {
  readonly number: number;
  readonly state: string;
  readonly author: string | null;
  readonly versions: readonly (readonly [string, string, string | null, string])[];
}

/** The kinds of which an import added something. */
const kindsThatGained = ({ kinds }: ImportReport) =>
  kinds.flatMap(({ kind, added }) => (added === 0 ? [] : [kind]));

describe('an edition that is exported and imported elsewhere', () => {
  const folders: string[] = [];
  const benches: TestBench[] = [];
  let original: TestBench;

  const openBench = async () => {
    const bench = await TestBench.open({ modules: AREA_MODULES, entities: ALL_ENTITIES });
    benches.push(bench);
    return bench;
  };

  const importInto = async (bench: TestBench, path: string) => {
    const opened = await openImportSource(path);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const imported = await bench.get(ImportRecordsUseCase).run(bench.context(), opened.value);
    if (!imported.ok) throw new Error(JSON.stringify(imported.error.problems));
    return imported.value;
  };

  const exportFrom = async (
    bench: TestBench,
    layout: ExportLayout,
    audience: ExportAudience = 'public',
  ) => {
    const path = await mkdtemp(join(tmpdir(), 'voix-export-'));
    folders.push(path);
    const folder = await ExportFolder.create(path, layout);
    const written = bench
      .get(EditionExportReader)
      .write(bench.context(), SLUG, folder, { audience });
    expect(await written).toBe(true);
    return path;
  };

  const contentOf = (bench: TestBench) => bench.rows<ContentRow>(CONTENT);

  beforeAll(async () => {
    original = await openBench();
    await importInto(original, DEMONSTRATION);
    await original.rows(
      `update calendar_events set ends_at = ends_at + interval '1 day' where slug = 'debat-rennes'`,
    );
    await original.rows(`update use_cases set retired_at = now() where slug = 'mammographie'`);
    for (const change of CHANGES) await original.rows(change);
  });
  afterAll(async () => {
    for (const bench of benches) await bench.close();
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  it('comes from the demonstration, once', async () => {
    const again = await importInto(original, DEMONSTRATION);
    expect(kindsThatGained(again)).toEqual([]);
    const { compared, different } = await original
      .get(RebuildTalliesUseCase)
      .run(original.context(), { check: true });
    expect(compared).toBeGreaterThan(30);
    expect(different).toBe(0);
  });

  it('has everything that an edition needs before it opens', async () => {
    const [edition] = await original.rows<{ id: string; seriesId: string }>(
      `select id, series_id as "seriesId" from editions where slug = $1`,
      [SLUG],
    );
    if (edition === undefined) throw new Error('the demonstration is there');
    const conditions = await original.get(ReadinessRegistry).checkAll(original.context(), edition);
    expect(conditions.length).toBeGreaterThan(5);
    expect(conditions.filter(({ isMet }) => !isMet)).toEqual([]);
  });

  it('is the same there, all but the words of what was withdrawn', async () => {
    const copy = await openBench();
    await importInto(copy, await exportFrom(original, 'jsonl'));
    const [before, after] = [await contentOf(original), await contentOf(copy)];
    const readable = (row: ContentRow) => row.state !== 'WITHDRAWN';
    expect(after.filter(readable)).toEqual(before.filter(readable));
    const [withdrawn] = after.filter((row) => !readable(row));
    expect(withdrawn?.versions).toMatchObject([['Proposition retirée', '', null, {}]]);
  });

  it('keeps its frame: an export of the copy says what the export said, file by file', async () => {
    const copy = await openBench();
    const first = await exportFrom(original, 'jsonl');
    await importInto(copy, first);
    const second = await exportFrom(copy, 'jsonl');
    const frame: unknown = JSON.parse(await readFile(join(first, 'edition.json'), 'utf8'));
    expect(frame).toMatchObject(FRAME);
    for (const file of ['edition.json', 'glossary.jsonl', 'use-cases.jsonl', 'events.jsonl'])
      expect([file, await readFile(join(second, file), 'utf8')]).toEqual([
        file,
        await readFile(join(first, file), 'utf8'),
      ]);
    const links = (bench: TestBench) => bench.rows(USE_CASE_LINKS);
    expect(await links(copy)).toEqual([{ number: 2, slug: 'retinopathie' }]);
    expect(await links(original)).toEqual([
      { number: 1, slug: 'mammographie' },
      ...(await links(copy)),
    ]);
  });

  it.each(['jsonl', 'csv'] as const)(
    'keeps its glossary, its use cases and its events (%s), but for what was retired',
    async (layout) => {
      const copy = await openBench();
      await importInto(copy, await exportFrom(original, layout));
      const before = await original.rows<{ kind: string; slug: string }>(COLLECTIONS);
      expect(new Set(before.map(({ kind }) => kind))).toEqual(
        new Set(['event', 'term', 'use case']),
      );
      expect(await copy.rows(COLLECTIONS)).toEqual(before);
      expect(await copy.rows('select slug from use_cases where retired_at is not null')).toEqual(
        [],
      );
      expect(before.map(({ slug }) => slug)).not.toContain('mammographie');
    },
  );

  it('keeps the words in force and every vote when it travels as tables', async () => {
    const copy = await openBench();
    await importInto(copy, await exportFrom(original, 'csv'));
    const inForce = ({ versions, ...row }: ContentRow) => ({ ...row, text: versions.at(-1)?.[0] });
    const readable = (row: ContentRow) => row.state !== 'WITHDRAWN';
    expect((await contentOf(copy)).filter(readable).map(inForce)).toEqual(
      (await contentOf(original)).filter(readable).map(inForce),
    );
  });

  it('keeps who voted how often, and when, when organisers take it with them', async () => {
    const copy = await openBench();
    await importInto(copy, await exportFrom(original, 'jsonl', 'organizers'));
    const histories = (bench: TestBench) =>
      bench.rows(
        `select array_agg(date_trunc('milliseconds', voted_at)::text || ' ' || stance || ' ' || qualifications
           order by voted_at, proposal_ref) as votes
         from votes group by participant_ref order by 1`,
      );
    const before = await histories(original);
    expect(before.length).toBeGreaterThan(100);
    expect(await histories(copy)).toEqual(before);
  });

  it.each(['public', 'organizers'] as const)(
    'adds nothing when it comes back to its own edition (%s)',
    async (audience) => {
      const people = () => original.rows('select count(*)::int as count from participants');
      const [texts, count] = [await contentOf(original), await people()];
      const report = await importInto(original, await exportFrom(original, 'jsonl', audience));
      expect(kindsThatGained(report)).toEqual([]);
      expect(report.kinds.filter(({ read }) => read === 0)).toEqual([]);
      expect(report.notes.map(({ code }) => code)).toEqual(['COMES_FROM_HERE']);
      expect([await contentOf(original), await people()]).toEqual([texts, count]);
    },
  );

  it('A30: names a voter anew on each proposal and keeps silent about when', async () => {
    const path = await exportFrom(original, 'jsonl');
    const lines = (await readFile(join(path, 'votes.jsonl'), 'utf8')).trim().split('\n');
    const names = lines.map((line) => (JSON.parse(line) as { participant: string }).participant);
    expect(new Set(names).size).toBe(names.length);
    expect(lines.filter((line) => line.includes('votedAt'))).toEqual([]);
  });

  it('A30: tells neither ids nor what one person wrote and voted', async () => {
    const path = await exportFrom(original, 'jsonl');
    const files = ['participants.jsonl', 'proposals.jsonl', 'votes.jsonl'];
    const [people = '', texts = '', votes = ''] = await Promise.all(
      files.map((file) => readFile(join(path, file), 'utf8')),
    );
    const ids = await original.rows<{ id: string }>('select id from participants');
    for (const { id } of ids) expect(people + texts + votes).not.toContain(id);
    const voters = new Set([...votes.matchAll(/"participant":"([^"]+)"/g)].map(([, key]) => key));
    const listed = people
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { key: string });
    expect(voters.size).toBeGreaterThan(100);
    expect(listed.filter(({ key }) => voters.has(key))).toEqual(
      listed.filter((person) => Object.keys(person).length === 1),
    );
    const wrote = [...texts.matchAll(/"author":"([^"]+)"/g)].map(([, key]) => key);
    expect(wrote.filter((key) => voters.has(key))).toEqual([]);
  });
});
