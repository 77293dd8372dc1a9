import { jest } from '@jest/globals';
import { CONSULTATIONS_ENTITIES, ConsultationsModule } from '@voix/api-consultations';
import { EDITIONS_ENTITIES, EditionsModule } from '@voix/api-editions';
import { IDENTITY_ENTITIES, IdentityModule } from '@voix/api-identity';
import { INFORMATION_ENTITIES, InformationModule } from '@voix/api-information';
import { ImportRegistry } from '@voix/api-platform/ports';
import { RequestContext } from '@voix/api-platform/request-context';
import { PROPOSALS_ENTITIES, ProposalsModule } from '@voix/api-proposals';
import { TestBench } from '@voix/testing/database-harness';
import { anAccountHolder, editionRecordOf } from '@voix/testing/factories';
import { jsonLines, TemporaryFolder } from '../__fixtures__/temporary-folder.js';
import type { ImportProgress } from '../domain/import-report.js';
import { OutreachModule } from '../outreach.module.js';
import { openVoixFolder } from '../readers/voix-folder.reader.js';
import { ImportRecordsUseCase, type ImportOptions } from './import-records.use-case.js';

type Files = Readonly<Record<string, string>>;

const TABLES =
  'editions participants proposals proposal_versions arguments information_sheets outbox_events ledger_entries';
let made = 0;

/** The files of a small good import, under a source of its own. */
function goodFiles(): { files: Files; slug: string } {
  made += 1;
  const slug = `import-${made}`;
  const files = {
    'manifest.json': JSON.stringify({
      format: 'voix-import',
      version: 1,
      source: `source-${made}`,
      edition: slug,
    }),
    'edition.json': JSON.stringify(editionRecordOf({ slug })),
    'information.jsonl': jsonLines([
      { key: 'f1', theme: 'soins', title: 'Fiche', known: 'Su.', debated: 'Débattu.', sources: [] },
    ]),
    'participants.csv': 'key;displayName\nanna;Anna\nbob;Bob\n',
    'proposals.jsonl': jsonLines([
      { key: 'p2', title: 'Réunie', state: 'MERGED', mergedInto: 'p1' },
      { key: 'p1', title: 'Un', body: 'Corps', author: 'anna', theme: 'soins' },
    ]),
    'arguments.jsonl': jsonLines([{ key: 'a1', proposal: 'p1', side: 'FOR', body: 'Oui.' }]),
    'votes.csv':
      'participant,proposal,stance\nanna,p1,AGREE\nbob,p1,AGREE\nbob,p1,DISAGREE\nbob,p2,NEUTRAL\n',
  };
  return { files, slug };
}

/** What an import says of each kind that it read any of, by the name of the kind. */
function countsOf(result: Awaited<ReturnType<ImportRecordsUseCase['run']>>) {
  const kinds = result.ok ? result.value.kinds.filter(({ read }) => read > 0) : [];
  return Object.fromEntries(kinds.map(({ kind, ...counts }) => [kind, counts]));
}

describe('ImportRecordsUseCase', () => {
  let bench: TestBench;
  let votes: object[];

  beforeAll(async () => {
    bench = await TestBench.open({
      modules: [
        OutreachModule,
        IdentityModule,
        EditionsModule,
        ConsultationsModule,
        InformationModule,
        ProposalsModule,
      ],
      entities: [
        ...IDENTITY_ENTITIES,
        ...EDITIONS_ENTITIES,
        ...CONSULTATIONS_ENTITIES,
        ...INFORMATION_ENTITIES,
        ...PROPOSALS_ENTITIES,
      ],
    });
    // Voting comes beside this area, not before it: what it would be given is only noted.
    bench.get(ImportRegistry).register({
      kind: 'votes',
      write: async (_ctx, _context, records) => {
        votes.push(...records);
        return { added: records.length };
      },
    });
  });
  beforeEach(() => {
    votes = [];
  });
  afterAll(() => bench.close());

  const run = async (files: Files, options: ImportOptions = {}, ctx = bench.context()) => {
    const folder = await TemporaryFolder.with(files);
    try {
      const opened = await openVoixFolder(folder.path);
      if (!opened.ok) throw new Error(JSON.stringify(opened.error));
      return await bench.get(ImportRecordsUseCase).run(ctx, opened.value, options);
    } finally {
      await folder.remove();
    }
  };

  /** How many rows all tables hold that an import writes to. */
  const rowCount = async () => {
    const counts = TABLES.split(' ').map((table) => `(select count(*) from ${table})`);
    const [row] = await bench.rows<{ count: number }>(
      `select (${counts.join(' + ')})::int as count`,
    );
    return row?.count;
  };

  const problemsOf = async (files: Files, options?: ImportOptions) => {
    const before = await rowCount();
    const result = await run(files, options);
    expect(await rowCount()).toBe(before);
    expect(votes).toEqual([]);
    return result.ok
      ? []
      : result.error.problems.map(
          ({ file, line, column, code }) => `${file}:${line} ${column} ${code}`,
        );
  };

  describe('accepts', () => {
    it('makes the edition and takes in everything, saying how much', async () => {
      const { files, slug } = goodFiles();
      const result = await run(files);
      expect(result).toMatchObject({
        ok: true,
        value: { editionSlug: slug, isNewEdition: true, notes: [] },
      });
      expect(countsOf(result)).toEqual({
        information: { read: 1, added: 1 },
        participants: { read: 2, added: 2 },
        proposals: { read: 2, added: 2 },
        arguments: { read: 1, added: 1 },
        votes: { read: 4, added: 3 },
      });
    });

    it('hands on the last word about each vote, and merged proposals after the others', async () => {
      const { files, slug } = goodFiles();
      await run(files);
      expect(votes).toMatchObject([
        { participant: 'anna', stance: 'AGREE' },
        { participant: 'bob', proposal: 'p1', stance: 'DISAGREE' },
        { participant: 'bob', proposal: 'p2' },
      ]);
      const rows = await bench.rows<{ title: string; number: number; state: string }>(
        `select p.title, p.number, p.state from proposals p join editions e on e.id = p.edition_id
         where e.slug = $1 order by p.number`,
        [slug],
      );
      expect(rows).toEqual([
        { title: 'Un', number: 1, state: 'PUBLISHED' },
        { title: 'Réunie', number: 2, state: 'MERGED' },
      ]);
    });

    it('adds nothing the second time', async () => {
      const { files } = goodFiles();
      await run(files);
      const before = await rowCount();
      const again = await run(files);
      expect(again.ok && again.value.isNewEdition).toBe(false);
      expect(countsOf(again)).toMatchObject({
        information: { added: 0 },
        participants: { added: 0 },
        proposals: { added: 0 },
        arguments: { added: 0 },
      });
      // Only the ledger notes what the voting stand-in claims to have added.
      expect(await rowCount()).toBe((before ?? 0) + 1);
    });

    it('goes into another edition when asked', async () => {
      const first = goodFiles();
      await run(first.files);
      const second = goodFiles();
      const result = await run(second.files, { editionSlug: first.slug });
      expect(result).toMatchObject({
        ok: true,
        value: { editionSlug: first.slug, isNewEdition: false },
      });
    });

    it('tells how far it is', async () => {
      const { files } = goodFiles();
      const seen: ImportProgress[] = [];
      await run(files, { onProgress: (progress) => seen.push(progress) });
      expect(seen).toContainEqual({ step: 'WRITE', kind: 'proposals', done: 2, total: 2 });
    });
  });

  describe('previews', () => {
    it('says what would be added and adds nothing', async () => {
      const { files } = goodFiles();
      const before = await rowCount();
      const result = await run(files, { isPreview: true });
      expect(result).toMatchObject({ ok: true, value: { isNewEdition: true } });
      expect(countsOf(result)).toMatchObject({
        information: { added: 1 },
        participants: { added: 2 },
        proposals: { added: 2 },
        arguments: { added: 1 },
        votes: { added: 3 },
      });
      expect(await rowCount()).toBe(before);
    });
  });

  describe('refuses', () => {
    it('everything when one line is wrong, and names file, line and column', async () => {
      const { files } = goodFiles();
      const bad = { ...files, 'votes.csv': `${files['votes.csv']}anna,p1,MAYBE\nzoe,p1,AGREE\n` };
      expect(await problemsOf(bad)).toEqual([
        'votes.csv:6 stance INVALID_VALUE',
        'votes.csv:7 participant UNKNOWN_REFERENCE',
      ]);
    });

    it('a theme that the edition does not have', async () => {
      const { files } = goodFiles();
      const proposals = jsonLines([{ key: 'p1', title: 'Un', theme: 'inconnu' }]);
      expect(await problemsOf({ ...files, 'proposals.jsonl': proposals })).toContain(
        'proposals.jsonl:1 theme UNKNOWN_REFERENCE',
      );
    });

    it('an edition that nothing describes', async () => {
      const { 'edition.json': _edition, ...files } = goodFiles().files;
      expect(await problemsOf(files)).toEqual(['manifest.json:null edition EDITION_MISSING']);
    });

    it.each([
      ['a time zone that does not exist', '"Europe/Paris"', '"Mars/Olympus"', 'edition.timeZone'],
      [
        'a phase that ends before it begins',
        '"daysFromImport":30',
        '"daysFromImport":-30',
        'phases.0',
      ],
    ])('%s', async (_what, good, bad, place) => {
      const { files } = goodFiles();
      const edition = files['edition.json']?.replace(good, bad) ?? '';
      const [problem] = await problemsOf({ ...files, 'edition.json': edition });
      expect(problem).toContain(`edition.json:null ${place}`);
    });

    it('the whole when the last area fails in the middle of its work', async () => {
      const { files } = goodFiles();
      const before = await rowCount();
      const importer = bench.get(ImportRegistry).for('votes');
      const failing = jest.spyOn(importer, 'write').mockRejectedValue(new Error('disk full'));
      await expect(run(files)).rejects.toThrow('disk full');
      failing.mockRestore();
      expect(await rowCount()).toBe(before);
    });
  });

  describe('permission', () => {
    it('is given to the command line and to administrators of the platform', async () => {
      const holder = await anAccountHolder(bench);
      const { files } = goodFiles();
      const { actor } = holder;
      if (actor === null) throw new Error('Nobody acts');
      const grants = [{ role: 'ADMINISTRATOR', scope: { kind: 'PLATFORM' } }] as const;
      expect((await run(files, {}, holder.withActor({ ...actor, grants }))).ok).toBe(true);
    });

    it('is refused to others', async () => {
      const { files } = goodFiles();
      const visitor = RequestContext.create({ origin: 'graphql' });
      await expect(run(files, {}, visitor)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      const holder = await anAccountHolder(bench);
      await expect(run(files, {}, holder)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });

  describe('ledger', () => {
    it('says what came from where', async () => {
      const { files } = goodFiles();
      await run(files);
      const rows = await bench.rows<{ leaf: string }>(
        `select leaf from ledger_entries where kind = 'outreach.imported' order by recorded_at desc limit 1`,
      );
      expect(JSON.parse(rows[0]?.leaf ?? '{}')).toMatchObject({
        kind: 'outreach.imported',
        source: `source-${made}`,
        proposals: 2,
        votes: 3,
      });
    });
  });
});
