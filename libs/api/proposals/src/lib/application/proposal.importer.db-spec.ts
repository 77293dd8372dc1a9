import { IdentityFacade } from '@voix/api-identity';
import { ExternalTallySink, ImportRegistry, type ImportContext } from '@voix/api-platform/ports';
import type { ParticipantRecord, ProposalRecord } from '@voix/contracts/import-format';
import { ok } from '@voix/domain-kernel';
import { aGuest, anOpenEdition } from '@voix/testing/factories';
import { ProposalsBench } from '../__fixtures__/proposals-bench.js';
import { ArgumentRepository } from '../persistence/argument.repository.js';
import { ProposalsFacade } from '../proposals.facade.js';

const START = new Date('2026-11-23T09:00:00Z');

const proposal = (key: string, change: Partial<ProposalRecord> = {}): ProposalRecord => ({
  key,
  title: `Titre ${key}`,
  body: 'Un corps.',
  state: 'PUBLISHED',
  versions: [],
  ...change,
});

describe('the importers of proposals and arguments', () => {
  let area: ProposalsBench;
  let tallies: unknown[];

  beforeAll(async () => {
    area = await ProposalsBench.open();
    area.bench.get(ExternalTallySink).use(async (_ctx, rows) => {
      tallies.push(...rows);
    });
  });
  beforeEach(() => {
    tallies = [];
  });
  afterAll(() => area.close());

  /** An edition of its own for each test, and how records get into it. */
  const anImport = async () => {
    const edition = await anOpenEdition(area.bench);
    const context: ImportContext = {
      edition: { ...edition, editionId: edition.id, editionRef: edition.ref },
      source: `source-${edition.ref}`,
      startedAt: START,
    };
    const write = async (kind: 'participants' | 'proposals' | 'arguments', records: object[]) => {
      const importer = area.bench.get(ImportRegistry).for(kind);
      const result = await area.bench.unitOfWork.run(area.bench.context(), async (tx) =>
        ok(await importer.write(tx, context, records as never)),
      );
      return result.ok ? result.value.added : -1;
    };
    const imported = async (key: string) => {
      const found = await area.bench
        .get(ProposalsFacade)
        .importedProposals(area.bench.context(), edition.id, context.source, [key]);
      const id = found.get(key)?.id ?? '';
      return { id, row: await area.proposal(id) };
    };
    return { edition, context, write, imported };
  };

  it('bring in texts, versions, authors, themes and dates', async () => {
    const { edition, context, write, imported } = await anImport();
    const people: ParticipantRecord[] = [{ key: 'anna', displayName: 'Anna' }];
    await write('participants', people);
    const versions = [{ title: 'Titre, mieux', body: 'Autrement.', reason: 'Plus clair' }];
    const record = proposal('a', { author: 'anna', theme: 'soins', versions });
    await write('proposals', [{ ...record, submittedAt: { daysFromImport: -2 } }]);
    const { id, row } = await imported('a');
    const anna = await area.bench
      .get(IdentityFacade)
      .importedParticipants(area.bench.context(), context.source, ['anna']);
    expect(row).toMatchObject({
      title: 'Titre, mieux',
      current_version: 2,
      number: 1,
      theme_id: edition.themeIds.soins,
      author_participant_id: anna.get('anna')?.id,
      submitted_at: new Date('2026-11-21T09:00:00Z'),
    });
    expect(await area.versionsOf(id)).toMatchObject([
      { number: 1, title: 'Titre a', reason: null },
      { number: 2, title: 'Titre, mieux', reason: 'Plus clair' },
    ]);
  });

  it('keep when and how things came, and when they left', async () => {
    const { write, imported } = await anImport();
    const version = { title: 'Titre', body: 'Autrement.', reason: 'Plus clair' };
    const record = proposal('a', {
      submittedAt: '2026-03-01T09:00:00Z',
      channel: 'PAPER',
      state: 'REFUSED',
      reason: 'Contraire à la charte',
      stateChangedAt: '2026-03-05T09:00:00Z',
      versions: [{ ...version, submittedAt: '2026-03-02T09:00:00Z' }, version],
    });
    await write('proposals', [record, proposal('b')]);
    const reason = { proposal: 'a', side: 'FOR', body: 'Oui.' };
    await write('arguments', [
      { ...reason, key: 'r1', channel: 'EVENT' },
      { ...reason, key: 'r2' },
    ]);
    const { id, row } = await imported('a');
    expect(row).toMatchObject({
      channel: 'PAPER',
      state_changed_at: new Date('2026-03-05T09:00:00Z'),
    });
    expect((await imported('b')).row).toMatchObject({ channel: 'WEB', state_changed_at: null });
    expect(await area.versionsOf(id)).toMatchObject([
      { created_at: new Date('2026-03-01T09:00:00Z') },
      { created_at: new Date('2026-03-02T09:00:00Z') },
      { created_at: new Date('2026-03-02T09:00:01Z') },
    ]);
    const channels = await area.bench.rows<{ channel: string }>(
      'select channel from arguments where proposal_id = $1 order by import_key',
      [id],
    );
    expect(channels.map(({ channel }) => channel)).toEqual(['EVENT', 'WEB']);
  });

  it('keep what became of each proposal', async () => {
    const { write, imported } = await anImport();
    await write('proposals', [
      proposal('kept'),
      proposal('refused', { state: 'REFUSED', reason: 'Contraire à la charte' }),
      proposal('withdrawn', { state: 'WITHDRAWN', reason: 'Doublon' }),
    ]);
    await write('proposals', [proposal('merged', { state: 'MERGED', mergedInto: 'kept' })]);
    const kept = await imported('kept');
    expect((await imported('merged')).row).toMatchObject({
      state: 'MERGED',
      merged_into_id: kept.id,
    });
    expect((await imported('refused')).row).toMatchObject({
      state: 'REFUSED',
      state_reason: 'Contraire à la charte',
    });
    expect((await imported('withdrawn')).row).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('add nothing the second time', async () => {
    const { edition, write } = await anImport();
    const records = [proposal('a'), proposal('b')];
    const reasons = [{ key: 'r', proposal: 'a', side: 'FOR', body: 'Parce que.' }];
    expect(await write('proposals', records)).toBe(2);
    expect(await write('arguments', reasons)).toBe(1);
    expect(await write('proposals', [...records, proposal('c')])).toBe(1);
    expect(await write('arguments', reasons)).toBe(0);
    expect(await area.numbersOf(edition)).toEqual([1, 2, 3]);
  });

  it('number on from what people have submitted, and leave the next number to them', async () => {
    const { edition, write } = await anImport();
    const ctx = await aGuest(area.bench);
    await area.submit(ctx, area.command(ctx, {}, edition));
    await write('proposals', [proposal('a'), proposal('b')]);
    await area.submit(ctx, area.command(ctx, {}, edition));
    expect(await area.numbersOf(edition)).toEqual([1, 2, 3, 4]);
  });

  it('hand totals recorded elsewhere over to whoever keeps them, once', async () => {
    const { write, imported } = await anImport();
    const recordedElsewhere = { source: 'Ailleurs', agree: 3, neutral: 2, disagree: 1 };
    const records = [proposal('a', { recordedElsewhere }), proposal('b')];
    await write('proposals', records);
    await write('proposals', records);
    const { row } = await imported('a');
    expect(tallies).toEqual([{ proposalRef: row.ref, ...recordedElsewhere }]);
  });

  it('write what they bring in to the ledger and tell nobody by an event', async () => {
    const { edition, write, imported } = await anImport();
    await write('proposals', [proposal('a')]);
    await write('arguments', [{ key: 'r', proposal: 'a', side: 'AGAINST', body: 'Non.' }]);
    const { id } = await imported('a');
    expect(await area.ledgerOf(id)).toMatchObject([
      { kind: 'proposals.imported', edition: edition.ref, number: 1, version: 1 },
      { kind: 'proposals.argument_imported', edition: edition.ref },
    ]);
    expect(await area.eventsOf(id)).toEqual([]);
  });

  it('date an argument from its own moment, or in the order of the file from the import', async () => {
    const { write, imported } = await anImport();
    await write('proposals', [proposal('a')]);
    const reason = { proposal: 'a', side: 'FOR', body: 'Oui.' };
    await write('arguments', [
      { ...reason, key: 'r1' },
      { ...reason, key: 'r2' },
      { ...reason, key: 'r3', submittedAt: { daysFromImport: -1.5 } },
    ]);
    const { id } = await imported('a');
    const found = await area.bench.get(ArgumentRepository).byProposals(area.bench.context(), [id]);
    expect(found.map(({ createdAt }) => createdAt.getTime() - START.getTime())).toEqual([
      -1.5 * 24 * 60 * 60 * 1000,
      0,
      1,
    ]);
  });

  it('keep the order of the file where nothing has a date', async () => {
    const { edition, write } = await anImport();
    await write(
      'proposals',
      ['a', 'b', 'c'].map((key) => proposal(key)),
    );
    const published = await area.bench
      .get(ProposalsFacade)
      .publishedRefs(area.bench.context(), edition.activityId);
    const rows = await Promise.all(published.map(({ id }) => area.proposal(id)));
    expect(rows.map((row) => row.title)).toEqual(['Titre a', 'Titre b', 'Titre c']);
  });
});
