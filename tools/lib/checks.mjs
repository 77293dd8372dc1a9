// The static checks, as data: what is called, and on what. Each counts as one test.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { codegenCommand } from './build.mjs';
import { jestCommand } from './jest-command.mjs';
import { OperatorError } from './operator-error.mjs';
import { at, readJson, root } from './workspace.mjs';

const tooling = (...path) => at('libs', 'tooling', 'src', ...path);
const COVERAGE = tooling('jest-preset', 'coverage.config.mjs');
const binary = (name) => at('node_modules', '.bin', name);

/** Runs before the others: types and lint read what it writes. */
export const CODEGEN = { name: 'codegen', command: ({ node }) => codegenCommand(node) };

/** Slow ones first, so that the two lanes end together. Those with `byArea` can look at one area alone. */
export const CHECKS = [
  {
    name: 'types',
    byArea: true,
    command: ({ area }) => [
      binary('nx'),
      'run-many',
      '-t',
      'typecheck',
      '--output-style=static',
      ...projectsOption(area),
    ],
  },
  { name: 'lint', byArea: true, command: ({ area }) => [binary('oxlint'), ...lintedFolders(area)] },
  {
    name: 'format',
    byArea: true,
    command: ({ area }) => [
      binary('prettier'),
      '--check',
      '--ignore-unknown',
      '--cache',
      ...trackedFiles(area),
    ],
  },
  { name: 'coverage', command: ({ node }) => jestCommand(node, ['--config', COVERAGE]) },
  { name: 'layers', command: ({ node }) => [node, tooling('lint-rules', 'check-layers.mjs')] },
  { name: 'schema', command: ({ node }) => [node, tooling('schema-tools', 'check-schema.mjs')] },
  {
    name: 'boundaries',
    command: ({ node }) => [node, tooling('lint-rules', 'check-boundaries.mjs')],
  },
  { name: 'lock', command: ({ node }) => [node, at('tools', 'complete-lock.mjs'), '--check'] },
  { name: 'dependencies', command: ({ node }) => [node, at('tools', 'check-dependencies.mjs')] },
];

/** The tracked files that exist, of one area or all; the whole folder where there is no git to ask. */
function trackedFiles(area) {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
    return listed
      .split('\0')
      .filter((file) => file !== '' && file.includes(area ?? '') && existsSync(at(file)));
  } catch {
    return ['.'];
  }
}

/** Folders of the workspace's projects whose path holds the area's name. */
export function projectFolders(area = '') {
  const lock = readJson('package-lock.json');
  return Object.entries(lock.packages)
    .filter(
      ([key, entry]) => key !== '' && !key.includes('node_modules/') && entry.extraneous !== true,
    )
    .map(([key]) => key)
    .filter((folder) => folder.includes(area) && existsSync(at(folder, 'package.json')));
}

function projectsOption(area) {
  if (area === undefined) return [];
  return [
    '-p',
    projectFolders(area)
      .map((folder) => readJson(folder, 'package.json').name)
      .join(','),
  ];
}

function lintedFolders(area) {
  return area === undefined ? ['apps', 'libs', 'tools'] : projectFolders(area);
}

/** The checks to run: all, the named ones, or those that can look at one area when it has projects. */
export function checksFor({ names = [], area } = {}) {
  const unknown = names.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0)
    throw new OperatorError(
      `unknown check: ${unknown.join(', ')} (there are ${CHECKS.map(({ name }) => name).join(', ')})`,
    );
  if (names.length > 0) return CHECKS.filter(({ name }) => names.includes(name));
  if (area === undefined) return CHECKS;
  return projectFolders(area).length === 0 ? [] : CHECKS.filter(({ byArea }) => byArea);
}
