import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { layerProblems } from './check-layers.mjs';

const AREA = 'libs/api/sample/src/lib';
let root;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'voix-layers-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** Writes an area whose files hold nothing but the imports given. */
async function areaWith(files) {
  for (const [path, imports] of Object.entries(files)) {
    const file = join(root, AREA, path);
    const lines = imports.map(
      (from, index) => `import * as m${index} from '${from}'; void m${index};`,
    );
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${lines.join('\n')}\nexport const here = 1;\n`);
  }
}

const everyLayer = {
  'domain/rules.ts': [],
  'application/submit.use-case.ts': ['../domain/rules.js', '../persistence/text.repository.js'],
  'persistence/text.entity.ts': ['typeorm', '../domain/rules.js'],
  'persistence/text.repository.ts': ['./text.entity.js'],
  'events/text-events.ts': ['../domain/rules.js'],
  'graphql/text.type.ts': ['@nestjs/graphql'],
  'graphql/text.loaders.ts': ['../persistence/text.repository.js'],
  'graphql/text.resolver.ts': ['./text.type.js', '../application/submit.use-case.js'],
  'persistence/text.repository.db-spec.ts': ['../application/submit.use-case.js'],
  '../../../other/src/index.ts': [],
  'sample.facade.ts': ['./persistence/text.repository.js'],
};

describe('the layers of a server area', () => {
  it('may import towards the rules', async () => {
    await areaWith(everyLayer);
    expect(await layerProblems(root)).toMatchObject({ problems: [] });
  });

  it.each([
    ['rules-know-nobody', 'domain/rules.ts', '../persistence/text.repository.js'],
    ['rules-know-nobody', 'domain/rules.ts', '../events/text-events.js'],
    ['rules-need-no-framework', 'domain/rules.ts', '@nestjs/common'],
    ['use-cases-know-no-edge', 'application/submit.use-case.ts', '../graphql/text.type.js'],
    ['use-cases-know-no-protocol', 'application/submit.use-case.ts', '@nestjs/graphql'],
    ['tables-know-no-use-case', 'persistence/text.repository.ts', '../graphql/text.type.js'],
    ['entities-are-not-types', 'persistence/text.entity.ts', '@nestjs/graphql'],
    ['relations-stay-inside', 'persistence/text.entity.ts', '@voix/api-identity'],
    ['relations-stay-inside', 'persistence/text.entity.ts', '../../../../other/src/index.js'],
    ['events-are-built-from-rules', 'events/text-events.ts', '../persistence/text.entity.js'],
    ['reactions-know-no-edge', 'handlers/hide.handler.ts', '../graphql/text.type.js'],
    ['resolvers-have-no-tables', 'graphql/text.resolver.ts', '../persistence/text.repository.js'],
    ['facades-only-read', 'sample.facade.ts', './application/submit.use-case.js'],
  ])('%s: %s may not import %s', async (rule, file, specifier) => {
    await areaWith({ ...everyLayer, [file]: [specifier] });
    const { problems } = await layerProblems(root);
    expect(problems).toContainEqual(
      expect.stringMatching(new RegExp(`^${rule}: ${AREA}/${file} → `)),
    );
  });

  it('refuses a cycle, except between entities', async () => {
    await areaWith({
      'domain/a.ts': ['./b.js'],
      'domain/b.ts': ['./a.js'],
      'persistence/c.entity.ts': ['./d.entity.js'],
      'persistence/d.entity.ts': ['./c.entity.js'],
    });
    const { problems } = await layerProblems(root);
    expect(problems).toEqual([
      `no-cycle: ${AREA}/domain/a.ts → ${AREA}/domain/b.ts → ${AREA}/domain/a.ts`,
    ]);
  });
});
