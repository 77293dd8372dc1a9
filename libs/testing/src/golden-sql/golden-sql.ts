import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** A statement as PostgreSQL knows it: planned once under its name. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
}

const asFile = (text: string) => `${text.trim()};\n`;

/**
 * The reviewed texts of statements that code assembles, in `__sql__` beside the spec whose `import.meta.url` is given:
 * `expect(golden.now(statement)).toBe(golden.reviewed(statement))`. A missing text is written, to be reviewed and
 * committed; where CI is set nothing is written, and what was not reviewed is empty.
 */
export function goldenSql(specUrl: string) {
  const folder = new URL('__sql__/', specUrl);
  const fileOf = ({ name }: NamedStatement) => `${name.slice(name.indexOf('.') + 1)}.sql`;
  return {
    now: ({ text }: NamedStatement) => asFile(text),
    reviewed(statement: NamedStatement): string {
      const file = new URL(fileOf(statement), folder);
      if (existsSync(file)) return readFileSync(file, 'utf8');
      if (process.env['CI']) return '';
      writeFileSync(file, asFile(statement.text));
      return asFile(statement.text);
    },
    /** Reviewed texts of statements that are no more. */
    strays(statements: readonly NamedStatement[]): string[] {
      const known = new Set(statements.map(fileOf));
      return readdirSync(folder).filter((file) => !known.has(file));
    },
  };
}
