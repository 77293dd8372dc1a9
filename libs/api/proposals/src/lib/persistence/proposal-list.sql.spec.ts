import { goldenSql } from '@voix/testing/golden-sql';
import { countStatement, listStatement, type ListShape } from './proposal-list.sql.js';

const EITHER = [false, true];
const ALL_LISTS: ListShape[] = [
  ...(['NEWEST', 'OLDEST'] as const).flatMap((order) =>
    EITHER.flatMap((hasTheme) =>
      EITHER.map((hasCursor) => ({ of: 'activity' as const, order, hasTheme, hasCursor })),
    ),
  ),
  ...EITHER.map((hasCursor) => ({
    of: 'author' as const,
    order: 'NEWEST' as const,
    hasTheme: false,
    hasCursor,
  })),
];
const STATEMENTS = [
  ...ALL_LISTS.map(listStatement),
  countStatement({ of: 'activity', hasTheme: false }),
  countStatement({ of: 'activity', hasTheme: true }),
  countStatement({ of: 'author', hasTheme: false }),
];

const golden = goldenSql(import.meta.url);

describe('the statements of the lists', () => {
  it.each(STATEMENTS)('$name is the one that was reviewed', (statement) => {
    expect(golden.now(statement)).toBe(golden.reviewed(statement));
  });

  it('leave no reviewed text behind when they go', () => {
    expect(golden.strays(STATEMENTS)).toEqual([]);
  });

  it('have a name each, since PostgreSQL plans a name once', () => {
    expect(new Set(STATEMENTS.map(({ name }) => name)).size).toBe(STATEMENTS.length);
    expect(new Set(STATEMENTS.map(({ text }) => text)).size).toBe(STATEMENTS.length);
  });
});
