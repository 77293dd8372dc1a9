import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { goldenSql } from './golden-sql.js';

const LIST = { name: 'things.list', text: '\n  select 1' };

describe('goldenSql', () => {
  const { CI } = process.env;
  let folder: string;
  const reviewed = () => goldenSql(pathToFileURL(join(folder, 'a.spec.ts')).href);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'voix-golden-'));
    mkdirSync(join(folder, '__sql__'));
    delete process.env['CI'];
  });
  afterEach(() => {
    if (CI === undefined) delete process.env['CI'];
    else process.env['CI'] = CI;
    rmSync(folder, { recursive: true });
  });

  it('writes the text of a new statement, and keeps it when the statement changes', () => {
    expect(reviewed().reviewed(LIST)).toBe('select 1;\n');
    const changed = { ...LIST, text: 'select 2' };
    expect(reviewed().reviewed(changed)).toBe('select 1;\n');
    expect(reviewed().now(changed)).toBe('select 2;\n');
  });

  it('writes nothing where nobody would review it', () => {
    process.env['CI'] = 'true';
    expect(reviewed().reviewed(LIST)).toBe('');
    expect(readdirSync(join(folder, '__sql__'))).toEqual([]);
  });

  it('names the texts of statements that are no more', () => {
    writeFileSync(join(folder, '__sql__', 'gone.sql'), 'select 0;\n');
    reviewed().reviewed(LIST);
    expect(reviewed().strays([LIST])).toEqual(['gone.sql']);
  });
});
