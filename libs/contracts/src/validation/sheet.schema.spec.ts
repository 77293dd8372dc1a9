import { ok } from '@voix/domain-kernel';
import {
  easyReadSchema,
  newSheetSchema,
  sheetReviewSchema,
  sheetTextSchema,
} from './sheet.schema.js';
import { validate } from './validate.js';

const SOURCE = {
  title: 'Rapport',
  publisher: 'HAS',
  publishedOn: '2024-05',
  url: 'https://has.fr/a',
};
const GOOD = { title: 'Une fiche', known: 'Un **fait**.', debated: 'Un doute.', sources: [SOURCE] };

const codes = (checked: ReturnType<typeof validate>) =>
  checked.ok ? [] : checked.error.issues.map(({ path, code }) => `${path} ${code}`);

describe('sheetTextSchema', () => {
  it('keeps a sheet, its marks and its sources', () => {
    expect(validate(sheetTextSchema, GOOD)).toEqual(ok(GOOD));
  });

  it('keeps nothing of what a source does not say', () => {
    const sources = [{ title: 'Rapport', publisher: ' ', publishedOn: '', url: undefined }];
    expect(validate(sheetTextSchema, { ...GOOD, sources })).toEqual(
      ok({
        ...GOOD,
        sources: [{ title: 'Rapport', publisher: null, publishedOn: null, url: null }],
      }),
    );
  });

  it.each([
    '<b onclick="alert(1)">gras</b>',
    '![plan](https://exemple.fr/p.png)',
    '[lire](javascript:alert(1))',
    '> '.repeat(50) + 'au fond',
  ])('A34: refuses %.40j', (known) => {
    expect(codes(validate(sheetTextSchema, { ...GOOD, known }))).toEqual([
      'known MARKUP_NOT_ALLOWED',
    ]);
  });

  it('A34: refuses a megabyte for its length alone', () => {
    const known = '> '.repeat(500_000);
    expect(codes(validate(sheetTextSchema, { ...GOOD, known: `${known}x` }))).toEqual([
      'known TOO_LONG',
    ]);
  });

  it.each([
    [{ url: 'javascript:alert(1)' }, 'sources.0.url INVALID_LINK'],
    [{ url: 'https://ok.fr@evil.example' }, 'sources.0.url INVALID_LINK'],
    [{ publishedOn: 'hier' }, 'sources.0.publishedOn INVALID_DATE'],
    [{ publishedOn: '2024-13' }, 'sources.0.publishedOn INVALID_DATE'],
    [{ publishedOn: '2024-02-31' }, 'sources.0.publishedOn INVALID_DATE'],
    [{ title: ' ' }, 'sources.0.title REQUIRED'],
  ])('says what is wrong with a source: %j', (change, fault) => {
    const sources = [{ ...SOURCE, ...change }];
    expect(codes(validate(sheetTextSchema, { ...GOOD, sources }))).toEqual([fault]);
  });

  it('takes thirty sources and no more', () => {
    const many = (length: number) => ({ ...GOOD, sources: Array.from({ length }, () => SOURCE) });
    expect(codes(validate(sheetTextSchema, many(30)))).toEqual([]);
    expect(codes(validate(sheetTextSchema, many(31)))).toEqual(['sources INVALID_VALUE']);
  });
});

describe('newSheetSchema', () => {
  it('asks for a theme', () => {
    expect(codes(validate(newSheetSchema, { ...GOOD, themeId: '' }))).toEqual(['themeId REQUIRED']);
  });
});

describe('easyReadSchema', () => {
  it('cuts a text into its lines, one idea each', () => {
    expect(validate(easyReadSchema, { text: ' Une idée.\n\n  Deux.\r\n' })).toEqual(
      ok({ text: ['Une idée.', 'Deux.'] }),
    );
  });

  it('asks to cut a line that holds more than one', () => {
    expect(codes(validate(easyReadSchema, { text: 'x'.repeat(160) }))).toEqual([]);
    expect(codes(validate(easyReadSchema, { text: 'x'.repeat(161) }))).toEqual([
      'text LINE_TOO_LONG',
    ]);
  });
});

describe('sheetReviewSchema', () => {
  it('asks for a name and for what makes this reading count', () => {
    const review = { reviewerName: '', reviewerQuality: ' ', isConcerned: false };
    expect(codes(validate(sheetReviewSchema, review))).toEqual([
      'reviewerName REQUIRED',
      'reviewerQuality REQUIRED',
    ]);
  });
});
