import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { boundaryProblems } from '../lint-rules/check-boundaries.mjs';
import { importsOfFile } from '../lint-rules/boundaries/source-imports.mjs';
import { layerProblems } from '../lint-rules/check-layers.mjs';
import { projectFolders } from '../lint-rules/documents/project-folders.mjs';
import { areaNames, pluralOf, singularOf } from './area-names.mjs';
import { generateArea } from './area.generator.mjs';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const readJson = async (...path) => JSON.parse(await readFile(join(...path), 'utf8'));

describe('areaNames', () => {
  it('makes every form of a name', () => {
    expect(areaNames(['live-sessions', 'speaking-turn', 'request'])).toMatchObject({
      Area: 'LiveSessions',
      AREA: 'LIVE_SESSIONS',
      act: 'request-speaking-turn',
      Act: 'RequestSpeakingTurn',
      actCamel: 'requestSpeakingTurn',
      table: 'speaking_turns',
    });
  });

  it('takes the thing from the area when it is not said', () => {
    expect(areaNames(['commitments'])).toMatchObject({ thing: 'commitment', Act: 'AddCommitment' });
  });

  it('knows the plurals that English needs', () => {
    expect(['reply', 'day', 'search', 'draw'].map(pluralOf)).toEqual([
      'replies',
      'days',
      'searches',
      'draws',
    ]);
    expect(['replies', 'panels'].map(singularOf)).toEqual(['reply', 'panel']);
  });

  it('refuses an area without a place in the order, and names that are not kebab-case', () => {
    expect(() => areaNames(['weather'])).toThrow('has no place in the order of areas');
    expect(() => areaNames(['Commitments'])).toThrow('is not kebab-case');
    expect(() => areaNames([])).toThrow('is not kebab-case');
  });
});

describe('a generated area', () => {
  const folder = 'libs/api/commitments';
  let root;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'voix-area-'));
    await mkdir(join(root, 'libs/api'), { recursive: true });
    for (const path of ['node_modules', 'tsconfig.base.json', 'libs/tooling']) {
      await symlink(join(repository, path), join(root, path));
    }
    await generateArea(['commitments', 'commitment', 'promise'], { root, at: new Date(0) });
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  async function generatedProject() {
    const manifest = await readJson(root, folder, 'package.json');
    const sources = (await readdir(join(root, folder, 'src'), { recursive: true })).filter((name) =>
      name.endsWith('.ts'),
    );
    const files = sources.map(async (name) => ({
      path: `${folder}/src/${name}`,
      imports: await importsOfFile(join(root, folder, 'src', name)),
    }));
    return projectOf(folder, manifest, await Promise.all(files));
  }

  const projectOf = (path, manifest, files = []) => ({
    name: manifest.name,
    root: path,
    tags: manifest.nx.tags,
    edges: Object.keys(manifest.dependencies ?? {}),
    manifest,
    files,
  });

  it('stands in its place in the order of the house', async () => {
    const others = projectFolders(repository).filter((path) => path !== folder);
    const projects = await Promise.all(
      others.map(async (path) => projectOf(path, await readJson(repository, path, 'package.json'))),
    );
    const workspace = {
      projects: [...projects, await generatedProject()],
      rootManifest: await readJson(repository, 'package.json'),
    };
    expect(boundaryProblems(workspace).filter((line) => line.startsWith(folder))).toEqual([]);
  });

  it('keeps its layers apart', async () => {
    expect(await layerProblems(root)).toMatchObject({ problems: [] });
  });

  it('has types that hold', async () => {
    const tsc = join(repository, 'node_modules/.bin/tsc');
    const { stdout } = await run(tsc, ['--noEmit', '-p', join(root, folder)]).catch(
      (error) => error,
    );
    expect(stdout).toBe('');
  }, 60_000);

  it('is linted and formatted like everything else', async () => {
    const bin = (name) => join(repository, 'node_modules/.bin', name);
    const config = join(repository, '.oxlintrc.json');
    const linted = await run(bin('oxlint'), ['-c', config, folder], { cwd: root }).catch(
      (error) => error,
    );
    expect(linted.stdout).toContain('Found 0 warnings and 0 errors');
    const style = join(repository, '.prettierrc.json');
    const checked = await run(bin('prettier'), ['--config', style, '--check', folder], {
      cwd: root,
    }).catch((error) => error);
    expect(checked.stdout).toContain('All matched files use Prettier code style!');
  }, 60_000);

  it('comes with a migration named after its instant', async () => {
    const [file] = await readdir(join(root, 'libs/api/platform/src/database/migrations'));
    expect(file).toBe('19700101000000-commitments-commitments.ts');
  });

  it('is never written over another one', async () => {
    await expect(generateArea(['commitments'], { root })).rejects.toThrow('is there already');
  });
});
