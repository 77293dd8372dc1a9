import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../../../tools/lib/checks.mjs';
import {
  anchorOf,
  headingsOf,
  linkProblem,
  localLinks,
  markdownFiles,
  testFiles,
} from './documents/markdown.mjs';
import { ADR_HEADINGS, EXPLAINED_FOLDERS, README_HEADINGS } from './documents/readme-headings.mjs';
import { projectFolders } from './documents/project-folders.mjs';
import plugin from './oxlint-plugin/index.mjs';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');

const platformEntries = readdirSync(join(root, 'libs/api/platform/src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `libs/api/platform/src/${entry.name}`);

describe('every folder that stands for something explains itself', () => {
  it.each([...EXPLAINED_FOLDERS, ...projectFolders(root), ...platformEntries])(
    '%s has a README with the headings of its kind',
    (folder) => {
      const file = join(folder, 'README.md');
      expect(existsSync(join(root, file)) ? [] : [file]).toEqual([]);
      const headings = headingsOf(read(file));
      const kind = README_HEADINGS.find((one) => one.folder.test(folder));
      const missing = kind.headings.filter((wanted) => !headings.some((text) => wanted.test(text)));
      expect(missing).toEqual([]);
    },
  );
});

describe('the documents', () => {
  it('have no link that leads nowhere', () => {
    const problems = markdownFiles(root).flatMap((file) =>
      localLinks(read(file)).flatMap((link) => linkProblem(root, file, link) ?? []),
    );
    expect(problems).toEqual([]);
  });

  it('are all reachable from the map of docs/', () => {
    const reached = new Set(['docs/README.md']);
    for (const file of reached) {
      for (const link of localLinks(read(file))) {
        const target = join(file, '..', decodeURI(link).split('#')[0]);
        if (
          target.startsWith('docs/') &&
          target.endsWith('.md') &&
          existsSync(join(root, target))
        ) {
          reached.add(target);
        }
      }
    }
    expect(
      markdownFiles(root).filter((file) => file.startsWith('docs/') && !reached.has(file)),
    ).toEqual([]);
  });
});

describe('the decision records', () => {
  const records = readdirSync(join(root, 'docs/adr')).filter((name) => /^\d{4}-/.test(name));

  it('are numbered once each, without a gap', () => {
    const numbers = records.map((name) => Number(name.slice(0, 4))).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  });

  it.each(records)('%s says context, decision, alternatives, consequences, status', (name) => {
    expect(headingsOf(read(`docs/adr/${name}`), { level: 2 })).toEqual(ADR_HEADINGS);
  });
});

describe('the pages for operators', () => {
  const rowsOf = (file) => [...read(file).matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name);
  const namesIn = (file, pattern) => [...read(file).matchAll(pattern)].map(([, name]) => name);

  it('explain every failure of the embedded database', () => {
    const source = 'libs/api/platform/src/embedded-postgres/embedded-postgres.error.ts';
    const codes = namesIn(source, /^ {2}\| '([A-Z_]+)'/gm);
    expect(codes).not.toHaveLength(0);
    expect(new Set(rowsOf('docs/operations/start.md'))).toEqual(new Set(codes));
  });

  it('explain every variable that the server reads', () => {
    const source = 'libs/api/platform/src/config/environment.schema.ts';
    const variables = namesIn(source, /^ {2}([A-Z_]+):/gm);
    expect(variables).not.toHaveLength(0);
    expect(new Set(rowsOf('docs/operations/configuration.md'))).toEqual(new Set(variables));
  });
});

describe('the table of promises', () => {
  const table = read('docs/testing.md').split('## Which tool holds which promise')[1];
  const checks = CHECKS.map(({ name }) => name);
  const rules = Object.keys(plugin.rules).map((rule) => `voix/${rule}`);

  it.each([...checks, ...rules])('says what %s is for', (name) => {
    expect(table).toContain(`\`${name}\``);
  });

  it('names no rule and no spec that is gone', () => {
    const specs = new Set(
      testFiles(root).map((file) => basename(file).replace(/\.(tsx?|mjs)$/, '')),
    );
    const named = [...table.matchAll(/`(voix\/[a-z-]+|[a-z.-]+spec)`/g)].map(([, name]) => name);
    expect(named.filter((name) => !rules.includes(name) && !specs.has(name))).toEqual([]);
  });
});

describe('the threat model', () => {
  const attacks = [
    ...read('docs/security/threat-model.md').matchAll(/^\| (A\d+) .*\| (.+?) +\|$/gm),
  ];
  const claimed = attacks.filter(([, , state]) => state === 'tested').map(([, id]) => id);

  it('marks as tested only what a test is named after', () => {
    const named = new Set(
      testFiles(root).flatMap((file) => read(file).match(/\bA\d{2,3}\b/g) ?? []),
    );
    expect(claimed.length).toBeGreaterThan(0);
    expect(claimed.filter((id) => !named.has(id))).toEqual([]);
  });
});

describe('the reading of Markdown', () => {
  let folder;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'voix-docs-'));
    writeFileSync(join(folder, 'a.md'), '# A title, here\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds links and images, not code nor other sites', () => {
    const text =
      'See [a](a.md#x), ![b](b.png), [c](https://c.example), `[d](d.md)`.\n```\n[e](e.md)\n```\n';
    expect(localLinks(text)).toEqual(['a.md#x', 'b.png']);
  });

  it('knows which links lead nowhere', () => {
    expect(linkProblem(folder, 'b.md', 'a.md')).toBeUndefined();
    expect(linkProblem(folder, 'b.md', 'a.md#a-title-here')).toBeUndefined();
    expect(linkProblem(folder, 'b.md', 'a.md#other')).toBe('b.md: a.md#other names no heading');
    expect(linkProblem(folder, 'b.md', 'missing.md')).toBe('b.md: missing.md leads nowhere');
  });

  it('ignores headings inside code and makes anchors as forges do', () => {
    expect(headingsOf('# One\n```\n# Two\n```\n## Three: *x*')).toEqual(['One', 'Three: *x*']);
    expect(anchorOf('Three: what, “why”?')).toBe('three-what-why');
  });
});
