import { versionsOf } from './imported-texts.js';

const record = {
  key: 'p1',
  title: ' Un\u200B titre ',
  body: 'a\r\n\r\n\r\nb',
  state: 'PUBLISHED' as const,
  versions: [{ title: 'Deux', body: 'c', reason: 'Une\nraison' }],
};

describe('versionsOf', () => {
  it('numbers the versions of a record, its own words first, all cleaned', () => {
    expect(versionsOf(record)).toEqual([
      { number: 1, title: 'Un titre', body: 'a\n\nb', reason: null },
      { number: 2, title: 'Deux', body: 'c', reason: 'Une raison' },
    ]);
  });

  it('keeps the cells of a spreadsheet as they are: they are only text here (A26)', () => {
    const [first] = versionsOf({ ...record, title: '=HYPERLINK("http://x")', versions: [] });
    expect(first.title).toBe('=HYPERLINK("http://x")');
  });
});
