import { jest } from '@jest/globals';
import { SearchIndex } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import { SheetsBench, TYPED_SHEET, type PreparedEdition } from '../../__fixtures__/sheets-bench.js';
import { isTwinUpToDate, type InformationSheet } from '../../domain/sheets/information-sheet.js';
import { SheetReadRepository } from '../../persistence/sheets/sheet-read.repository.js';
import { CreateInformationSheetUseCase } from './create-information-sheet.use-case.js';
import { FindableSheets } from './findable-sheets.js';
import { PublishInformationSheetUseCase } from './publish-information-sheet.use-case.js';
import { ReviewInformationSheetUseCase } from './review-information-sheet.use-case.js';
import { ReviseInformationSheetUseCase } from './revise-information-sheet.use-case.js';
import { WriteEasyReadUseCase } from './write-easy-read.use-case.js';

const REVIEWER = { reviewerName: 'Ana Diallo', reviewerQuality: 'Médecin', isConcerned: false };

let world: SheetsBench;
let edition: PreparedEdition;

beforeAll(async () => {
  world = await SheetsBench.open();
});
beforeEach(async () => {
  edition = await world.anEdition();
});
afterAll(() => world.close());

const cli = () => world.bench.context();
const issues = (...found: unknown[]) => ({
  ok: false,
  error: { code: 'VALIDATION_FAILED', issues: found },
});
const conflictAt = (number: number) => ({
  ok: false,
  error: { code: 'EDIT_CONFLICT', current: { version: { number } } },
});

async function published(): Promise<InformationSheet | undefined> {
  const [sheet] = await world.bench
    .get(SheetReadRepository)
    .publishedIn(cli(), [edition.editionId]);
  return sheet;
}

const create = (change: object = {}, ctx: RequestContext = cli()) =>
  world.bench.get(CreateInformationSheetUseCase).run(ctx, {
    ...TYPED_SHEET,
    creationKey: ctx.newId(),
    editionId: edition.editionId,
    themeId: edition.themeId,
    ...change,
  });
const writeEasy = (
  sheetId: string,
  sourceVersion: number,
  expectedNumber: number,
  text = 'Une idée.\nDeux.',
) =>
  world.bench
    .get(WriteEasyReadUseCase)
    .run(cli(), { sheetId, sourceVersion, expectedNumber, text });
const review = (sheetId: string, number: number, change: object = {}) =>
  world.bench
    .get(ReviewInformationSheetUseCase)
    .run(cli(), { sheetId, part: 'FULL_TEXT', number, ...REVIEWER, ...change });

describe('CreateInformationSheetUseCase', () => {
  it('begins a sheet that nobody but organisers can read or find', async () => {
    const made = await create();
    expect(made).toEqual(ok({ sheetId: expect.any(String) }));
    expect(await published()).toBeUndefined();
    const id = made.ok ? made.value.sheetId : '';
    expect(await world.bench.get(FindableSheets).published(cli(), [id])).toEqual([]);
    expect(await world.ledger('information.sheet_written', id)).toMatchObject([
      { version: 1, by: null },
    ]);
  });

  it('makes one sheet of what is sent twice with one key, also at once', async () => {
    const creationKey = cli().newId();
    const [first, second] = await Promise.all([create({ creationKey }), create({ creationKey })]);
    expect(first).toEqual(second);
    expect(await create({ creationKey })).toEqual(first);
    expect(await create({ creationKey, title: 'Autre' })).toMatchObject({
      error: { code: 'IDEMPOTENCY_CONFLICT' },
    });
  });

  it('gives sheets of the same title addresses of their own, also at once', async () => {
    await Promise.all([create(), create(), create()]);
    const rows = await world.bench.rows<{ key: string }>(
      'select key from information_sheets where edition_id = $1 order by key',
      [edition.editionId],
    );
    const key = 'le-temps-passe-avec-les-personnes';
    expect(rows.map((row) => row.key)).toEqual([key, `${key}-2`, `${key}-3`]);
  });

  it('A34: refuses marks that are never shown, a theme of elsewhere, and a key that is none', async () => {
    const known = '<img src=x onerror=alert(1)>';
    expect(await create({ known, themeId: cli().newId() })).toMatchObject(
      issues(
        { path: 'known', code: 'MARKUP_NOT_ALLOWED' },
        { path: 'themeId', code: 'UNKNOWN_THEME' },
      ),
    );
    await expect(create({ creationKey: 'x' })).rejects.toMatchObject({ code: 'MALFORMED' });
  });
});

describe('ReviseInformationSheetUseCase', () => {
  it('writes the next version, while everybody reads the published one', async () => {
    const sheetId = await world.aPublishedSheet(edition);
    expect(await world.revise(sheetId, 1, { title: 'Nouveau' })).toEqual(ok({ sheetId }));
    expect(await published()).toMatchObject({ version: { number: 1, title: TYPED_SHEET.title } });
    expect(await world.ledger('information.sheet_written', sheetId)).toHaveLength(2);
  });

  it('writes nothing when nothing changed', async () => {
    const sheetId = await world.aDraft(edition);
    expect(await world.revise(sheetId, 1, {})).toEqual(ok({ sheetId }));
    expect(await world.ledger('information.sheet_written', sheetId)).toHaveLength(1);
  });

  it('of two who write at once, tells one what the other wrote', async () => {
    const sheetId = await world.aDraft(edition);
    const results = await Promise.all([
      world.revise(sheetId, 1, { title: 'Le mien' }),
      world.revise(sheetId, 1, { title: 'Le sien' }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject(conflictAt(2));
  });

  it('refuses what a sheet may not hold, and a sheet that is not there', async () => {
    const sheetId = await world.aDraft(edition);
    expect(await world.revise(sheetId, 1, { title: ' ' })).toMatchObject(
      issues({ path: 'title', code: 'REQUIRED' }),
    );
    await expect(world.revise(cli().newId(), 1, {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(world.revise('x', 1, {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('PublishInformationSheetUseCase', () => {
  it('shows the sheet to everybody and to search, once', async () => {
    const sheetId = await world.aDraft(edition);
    const refresh = jest.spyOn(world.bench.get(SearchIndex), 'refresh');
    expect(await world.publish(sheetId, 1)).toEqual(ok({ sheetId }));
    expect(refresh).toHaveBeenCalledWith(expect.anything(), 'INFORMATION_SHEET', [sheetId]);
    refresh.mockRestore();
    expect(await world.publish(sheetId, 1)).toEqual(ok({ sheetId }));
    expect(await world.ledger('information.sheet_published', sheetId)).toHaveLength(1);
    const [found] = await world.bench.get(FindableSheets).published(cli(), [sheetId]);
    expect(found).toMatchObject({
      title: TYPED_SHEET.title,
      body: expect.not.stringContaining('*'),
    });
  });

  it('asks what changed in a later version, and tells it', async () => {
    const sheetId = await world.aPublishedSheet(edition);
    await world.revise(sheetId, 1, { title: 'Nouveau' });
    expect(await world.publish(sheetId, 2, ' ')).toMatchObject(
      issues({ path: 'reason', code: 'REQUIRED' }),
    );
    expect(await world.publish(sheetId, 2, 'Un décret est paru.')).toEqual(ok({ sheetId }));
    expect(await published()).toMatchObject({
      version: { number: 2, title: 'Nouveau', reason: 'Un décret est paru.' },
    });
  });

  it('refuses to publish another version than was looked at', async () => {
    const sheetId = await world.aDraft(edition);
    await world.revise(sheetId, 1, { title: 'Nouveau' });
    expect(await world.publish(sheetId, 1)).toMatchObject(conflictAt(2));
    expect(await published()).toBeUndefined();
  });
});

describe('WriteEasyReadUseCase', () => {
  it('shows easy words with the version that they go with, once', async () => {
    const sheetId = await world.aPublishedSheet(edition);
    expect(await writeEasy(sheetId, 1, 0)).toEqual(ok({ sheetId }));
    expect(await writeEasy(sheetId, 1, 0)).toEqual(ok({ sheetId }));
    expect(await world.ledger('information.easy_read_written', sheetId)).toHaveLength(1);
    expect(await published()).toMatchObject({ easyRead: { lines: ['Une idée.', 'Deux.'] } });
  });

  it('are out of date as soon as another version is published, and up to date again when somebody says so', async () => {
    const sheetId = await world.aPublishedSheet(edition);
    const upToDate = async () => {
      const sheet = await published();
      return sheet && isTwinUpToDate(sheet);
    };
    await writeEasy(sheetId, 1, 0);
    await world.revise(sheetId, 1, { title: 'Nouveau' });
    expect(await upToDate()).toBe(true);
    await world.publish(sheetId, 2, 'Un décret.');
    expect(await upToDate()).toBe(false);
    expect(await writeEasy(sheetId, 2, 1)).toEqual(ok({ sheetId }));
    expect(await upToDate()).toBe(true);
  });

  it('are not public before the version that they go with', async () => {
    const sheetId = await world.aPublishedSheet(edition);
    await writeEasy(sheetId, 1, 0, 'Avant.');
    await world.revise(sheetId, 1, { title: 'Nouveau' });
    await writeEasy(sheetId, 2, 1, 'Après.');
    expect(await published()).toMatchObject({ easyRead: { lines: ['Avant.'] } });
  });

  it('refuses words for a text that changed meanwhile, and words that somebody else replaced', async () => {
    const sheetId = await world.aPublishedSheet(edition);
    await world.revise(sheetId, 1, { title: 'Nouveau' });
    expect(await writeEasy(sheetId, 1, 0)).toMatchObject(conflictAt(2));
    await writeEasy(sheetId, 2, 0);
    expect(await writeEasy(sheetId, 2, 0, 'Autre.')).toMatchObject(conflictAt(2));
  });

  it('refuses a line that holds more than one idea', async () => {
    const sheetId = await world.aDraft(edition);
    expect(await writeEasy(sheetId, 1, 0, 'x'.repeat(161))).toMatchObject(
      issues({ path: 'text', code: 'LINE_TOO_LONG' }),
    );
  });
});

describe('ReviewInformationSheetUseCase', () => {
  const reviewsOf = (sheetId: string, number: number, part: 'EASY_READ' | 'FULL_TEXT') =>
    world.bench.get(SheetReadRepository).reviewsOf(cli(), [{ sheetId, part, number }]);

  it('names who has read a wording, once, and tells the ledger no name', async () => {
    const sheetId = await world.aDraft(edition);
    expect(await review(sheetId, 1)).toEqual(ok({ sheetId }));
    expect(await review(sheetId, 1)).toEqual(ok({ sheetId }));
    expect(await reviewsOf(sheetId, 1, 'FULL_TEXT')).toMatchObject([REVIEWER]);
    const entries = await world.ledger('information.sheet_reviewed', sheetId);
    expect(entries).toMatchObject([{ part: 'FULL_TEXT', number: 1 }]);
    expect(JSON.stringify(entries)).not.toContain('Diallo');
  });

  it('asks for another reading of the next version', async () => {
    const sheetId = await world.aDraft(edition);
    await review(sheetId, 1);
    await world.revise(sheetId, 1, { title: 'Nouveau' });
    expect(await reviewsOf(sheetId, 2, 'FULL_TEXT')).toEqual([]);
    expect(await review(sheetId, 1)).toMatchObject(conflictAt(2));
  });

  it('refuses easy words that are not there, and a reader without a name', async () => {
    const sheetId = await world.aDraft(edition);
    expect(await review(sheetId, 1, { part: 'EASY_READ' })).toMatchObject(conflictAt(1));
    expect(await review(sheetId, 1, { reviewerName: '' })).toMatchObject(
      issues({ path: 'reviewerName', code: 'REQUIRED' }),
    );
  });
});

describe('the right to write and review sheets', () => {
  it.each([
    ['nobody', []],
    ['a moderator', ['MODERATOR']],
    ['a partner of a territory', ['PARTNER_ORGANIZER']],
  ] as const)('is refused to %s', async (_who, roles) => {
    const sheetId = await world.aDraft(edition);
    const scope = { kind: 'EDITION', editionId: edition.editionId } as const;
    const ctx = world.person(...roles.map((role) => ({ role, scope })));
    const refused = { code: 'FORBIDDEN' };
    const act = {
      ...TYPED_SHEET,
      ...REVIEWER,
      sheetId,
      expectedVersion: 1,
      version: 1,
      reason: null,
    };
    const { bench } = world;
    await expect(create({}, ctx)).rejects.toMatchObject(refused);
    await expect(bench.get(ReviseInformationSheetUseCase).run(ctx, act)).rejects.toMatchObject(
      refused,
    );
    await expect(bench.get(PublishInformationSheetUseCase).run(ctx, act)).rejects.toMatchObject(
      refused,
    );
    const easy = { sheetId, sourceVersion: 1, expectedNumber: 0, text: 'Une idée.' };
    await expect(bench.get(WriteEasyReadUseCase).run(ctx, easy)).rejects.toMatchObject(refused);
    const reading = { ...act, part: 'FULL_TEXT', number: 1 } as const;
    await expect(bench.get(ReviewInformationSheetUseCase).run(ctx, reading)).rejects.toMatchObject(
      refused,
    );
  });

  it('is refused to the organiser of another edition', async () => {
    const other = await world.anEdition();
    const scope = { kind: 'EDITION', editionId: other.editionId } as const;
    const ctx = world.person({ role: 'ORGANIZER', scope });
    await expect(create({}, ctx)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
