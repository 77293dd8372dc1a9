import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The reviewed text of a statement. It is written where it is missing: delete a file to accept a change. */
function golden(name: string, text: string): string {
  const file = new URL(`__sql__/${name.replace('proposals.', '')}.sql`, import.meta.url);
  if (!existsSync(file)) writeFileSync(file, `${text};\n`);
  return readFileSync(file, 'utf8');
}

describe('the statements of the lists', () => {
  it.each(STATEMENTS)('$name is the one that was reviewed', ({ name, text }) => {
    expect(`${text};\n`).toBe(golden(name, text));
  });

  it('have a name each, since PostgreSQL plans a name once', () => {
    expect(new Set(STATEMENTS.map(({ name }) => name)).size).toBe(STATEMENTS.length);
    expect(new Set(STATEMENTS.map(({ text }) => text)).size).toBe(STATEMENTS.length);
  });
});
