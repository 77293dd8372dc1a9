#!/usr/bin/env node
// `npm run generate -- area <area> [thing] [verb]`: a new server area in the forms of the house, with its first use case.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { coreFiles } from './area-code.templates.mjs';
import { graphqlFiles } from './area-graphql.templates.mjs';
import { areaNames } from './area-names.mjs';
import { manifest, migration, readme, tsconfig } from './area-project.templates.mjs';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const MIGRATIONS = 'libs/api/platform/src/database/migrations';

/** `20261123090100` and `AuditLedger20261123090100`: when it was made is part of a migration's name. */
function migrationFile(names, at) {
  const stamp = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const className = `${names.Area}${names.Things}${stamp}`;
  const file = `${MIGRATIONS}/${stamp}-${names.area}-${names.things}.ts`;
  return { file, className, text: migration(names, className) };
}

/** Every file of a new area, by its path from the root of the repository. */
export function areaFiles(names, at) {
  const folder = `libs/api/${names.area}`;
  const code = Object.entries({ ...coreFiles(names), ...graphqlFiles(names) }).map(
    ([path, text]) => [`${folder}/${path}`, text],
  );
  const { file, text } = migrationFile(names, at);
  return new Map([
    [`${folder}/package.json`, manifest(names)],
    [`${folder}/tsconfig.json`, tsconfig()],
    [`${folder}/README.md`, readme(names)],
    ...code,
    [file, text],
  ]);
}

/** Writes a new area below `root`; refuses to touch one that is there. */
export async function generateArea(args, { root = repository, at = new Date() } = {}) {
  const names = areaNames(args);
  if (existsSync(join(root, 'libs/api', names.area))) {
    throw new Error(`libs/api/${names.area} is there already`);
  }
  const style = await resolveConfig(join(repository, 'package.json'));
  for (const [path, text] of areaFiles(names, at)) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await format(text, { ...style, filepath: file }));
  }
  return { names, migration: migrationFile(names, at) };
}

/** What the generator leaves to a person, because it changes files that others share. */
function nextSteps({ names, migration: { file, className } }) {
  return [
    `libs/api/${names.area} is written. Next:`,
    `  1. npm install                                  links the new package`,
    `  2. ${MIGRATIONS}/index.ts   add ${className} at the end (${file.split('/').at(-1)})`,
    `  3. apps/api/package.json                        add "@voix/api-${names.area}": "*"`,
    `     apps/api/src/app/area-modules.ts             add ${names.Area}Module, ${names.Area}ApiModule, ${names.AREA}_ENTITIES`,
    `  4. npm run schema`,
    `  5. npm test -- ${names.area}`,
    `Then make the example true: rename, say what it means in its README, and delete what you do not need.`,
  ].join('\n');
}

if (import.meta.main) {
  try {
    console.log(nextSteps(await generateArea(process.argv.slice(2))));
  } catch (error) {
    console.error(`${error.message}\n  usage: npm run generate -- area <area> [thing] [verb]`);
    process.exitCode = 1;
  }
}
