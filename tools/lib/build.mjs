import { OperatorError } from './operator-error.mjs';
import { withProgress } from './progress.mjs';
import { runCommand } from './run-command.mjs';
import { at, root } from './workspace.mjs';

/** Typed documents, messages: what the sources imply and git does not hold. */
export const codegenCommand = (node) => [
  node,
  at('libs', 'tooling', 'src', 'schema-tools', 'codegen.mjs'),
];

/** Nx builds what changed since the last time, and takes the rest from its cache. */
export const buildCommand = (node) => [
  node,
  at('node_modules', 'nx', 'dist', 'bin', 'nx.js'),
  'run-many',
  '-t',
  'build',
  '--output-style=static',
];

/** Builds quietly; what went wrong is shown whole. */
export async function ensureBuilt({ node, env }) {
  for (const [label, [command, ...args]] of [
    ['Préparation des types et des textes', codegenCommand(node)],
    ['Construction', buildCommand(node)],
  ]) {
    const { code, output } = await withProgress(label, () =>
      runCommand(command, args, { cwd: root, env }),
    );
    if (code !== 0) throw new OperatorError(`${label} : échec.\n${output.trim()}`);
  }
}
