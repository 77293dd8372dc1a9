import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import pg from 'pg';
import { cloneTemplate, databaseUrl, dropDatabase } from '@voix/testing/database-harness';
import { runCli } from './run-cli.js';

const DEMONSTRATION = fileURLToPath(new URL('../../demo/ia-sante-2026', import.meta.url));
const SLUG = 'ia-sante-2026';

jest.setTimeout(60_000);

describe('the command line', () => {
  const before = { ...process.env };
  let name: string;
  let folder: string;

  beforeAll(async () => {
    name = await cloneTemplate();
    folder = await mkdtemp(join(tmpdir(), 'voix-cli-'));
    process.env['DATABASE_URL'] = databaseUrl(name);
    process.env['LOG_LEVEL'] = 'silent';
  });
  afterAll(async () => {
    process.env = before;
    await dropDatabase(name);
    await rm(folder, { recursive: true });
  });

  /** What a command prints, and its exit code. */
  const voix = async (...args: string[]) => {
    const printed: string[] = [];
    const note = (text: string | Uint8Array) => printed.push(String(text)) > 0;
    const streams = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation(note),
    );
    const code = await runCli(args);
    for (const stream of streams) stream.mockRestore();
    return { code, output: printed.join('') };
  };

  const count = async (sql: string): Promise<number> => {
    const client = new pg.Client({ connectionString: databaseUrl(name) });
    await client.connect();
    const { rows } = await client.query<{ count: number }>(sql);
    await client.end();
    return rows[0]?.count ?? -1;
  };
  const voteCount = () => count('select count(*)::int as count from votes');

  it.each([
    'migrate',
    'import',
    'export',
    'simulate',
    'grant-role',
    'revoke-role',
    'rebuild-counters',
    'rebuild-search',
    'first-organizer-link',
  ])('explains %s', async (command) => {
    const { code, output } = await voix(command, '--help');
    expect(code).toBe(0);
    expect(output).toContain(`Emploi : voix ${command}`);
    expect(output).not.toMatch(/Usage:|Commands:|default:|choices:|display help/);
  });

  it('does not understand what does not exist: exit code 2', async () => {
    expect(await voix('elect')).toEqual({
      code: 2,
      output: 'Commande inconnue : elect. Aide : --help\n',
    });
    expect(await voix('simulate', SLUG, '--votes', '-1')).toEqual({
      code: 2,
      output: expect.stringContaining('C’est un nombre entier de 1 à 10000.'),
    });
    expect(await voix('import', DEMONSTRATION, '--format', 'xml')).toEqual({
      code: 2,
      output: expect.stringMatching(/ne convient pas : .+xml\. Au choix : .*voix/),
    });
    expect((await voix('export', SLUG)).output).toContain('Il manque : dossier.');
  });

  it('previews an import without keeping anything', async () => {
    const { code, output } = await voix('import', DEMONSTRATION, '--preview');
    expect(code).toBe(0);
    expect(output).toContain('Aperçu : rien n’a été gardé.');
    expect(await count('select count(*)::int as count from proposals')).toBe(0);
  });

  it('imports, and adds nothing the second time', async () => {
    expect((await voix('import', DEMONSTRATION)).output).toMatch(/proposals +42 lus +42 nouveaux/);
    expect((await voix('import', DEMONSTRATION)).output).toMatch(/proposals +42 lus +0 nouveaux/);
  });

  it('says where the faults of a file are: exit code 1', async () => {
    const bad = join(folder, 'bad');
    await writeFile(bad, '{"id":1}\n');
    const { code, output } = await voix('import', bad);
    expect(code).toBe(1);
    expect(output).toContain('bad:1 — title — Cette valeur manque.');
    expect(output).toContain('Rien n’a été importé');
  });

  it('exports into a new folder, and never into one that holds something', async () => {
    const target = join(folder, 'export');
    expect((await voix('export', SLUG, target, '--layout', 'csv')).code).toBe(0);
    expect((await readdir(target)).toSorted()).toEqual([
      'arguments.csv',
      'edition.json',
      'events.jsonl',
      'glossary.jsonl',
      'information.jsonl',
      'manifest.json',
      'participants.csv',
      'proposals.csv',
      'use-cases.jsonl',
      'votes.csv',
    ]);
    expect((await voix('export', SLUG, target)).code).toBe(1);
    expect((await voix('export', 'inconnue', join(folder, 'other'))).code).toBe(1);
  });

  it('lets invented people vote, and the counters agree with the votes', async () => {
    const votes = await voteCount();
    const { code, output } = await voix('simulate', SLUG, '--participants', '40', '--votes', '5');
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringContaining('200 votes'),
    });
    expect(await voteCount()).toBe(votes + 200);
    expect(await voix('rebuild-counters', '--check')).toMatchObject({ code: 0 });
  });

  it('reads again all that can be found', async () => {
    const found = () => count('select count(*)::int as count from search_documents');
    const wasThere = await found();
    expect(wasThere).toBeGreaterThan(0);
    const owner = new pg.Client({ connectionString: databaseUrl(name) });
    await owner.connect();
    await owner.query('truncate search_documents');
    await owner.end();
    const { code, output } = await voix('rebuild-search');
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringMatching(/^Textes relus : \d+\.\n$/),
    });
    expect(await found()).toBe(wasThere);
  });

  it('gives a role, once', async () => {
    const grant = () => voix('grant-role', 'lea@example.org', 'ORGANIZER', '--edition', SLUG);
    expect(await grant()).toEqual({
      code: 0,
      output: 'lea@example.org a maintenant le rôle ORGANIZER.\n',
    });
    expect(await grant()).toEqual({
      code: 0,
      output: 'lea@example.org avait déjà le rôle ORGANIZER.\n',
    });
    expect((await voix('grant-role', 'lea', 'ORGANIZER')).code).toBe(1);
  });

  it('takes a role back where it is held, and says so when it is not: exit code 1', async () => {
    const revoke = () => voix('revoke-role', 'lea@example.org', 'ORGANIZER', '--edition', SLUG);
    expect(await voix('revoke-role', 'lea@example.org', 'ORGANIZER')).toEqual({
      code: 1,
      output: 'lea@example.org n’y a pas le rôle ORGANIZER : rien n’a été changé.\n',
    });
    expect(await revoke()).toEqual({
      code: 0,
      output: 'lea@example.org n’a plus le rôle ORGANIZER.\n',
    });
    expect((await revoke()).code).toBe(1);
  });

  it('prints the link of the first organiser until there is one, and keeps the last: exit code 1', async () => {
    expect(await voix('first-organizer-link')).toEqual({
      code: 0,
      output: expect.stringMatching(
        /premiere-organisation#jeton=[\w-]{43}\nValable une fois, jusqu’au .+\./,
      ),
    });
    await voix('grant-role', 'seule@example.org', 'ADMINISTRATOR');
    expect((await voix('first-organizer-link')).code).toBe(1);
    const { code, output } = await voix('revoke-role', 'seule@example.org', 'ADMINISTRATOR');
    expect(code).toBe(1);
    expect(output).toContain('administre seul');
    await voix('grant-role', 'autre@example.org', 'ADMINISTRATOR');
    expect((await voix('revoke-role', 'seule@example.org', 'ADMINISTRATOR')).code).toBe(0);
  });

  it('says that a database is out of reach: exit code 2', async () => {
    process.env['DATABASE_URL'] = 'postgresql://nobody:x@127.0.0.1:1/none';
    const { code, output } = await voix('rebuild-counters');
    process.env['DATABASE_URL'] = databaseUrl(name);
    expect(code).toBe(2);
    expect(output).not.toContain(' at ');
  });
});
