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
    if (code !== 0) throw new OperatorError(buildProblem(label, output));
  }
}

/** The tool's own words, whole, unless it is something that has nothing to do with the sources. */
export function buildProblem(label, output) {
  if (/ENOSPC|No space left on device/.test(output))
    return `${label} : le disque est plein. Libérez 1 Go puis relancez.`;
  if (/EACCES|EPERM|Permission denied/.test(output)) {
    return `${label} : des fichiers de ce dossier appartiennent à un autre compte (Voix y a peut-être été lancé en root). Rendez-les au vôtre : sudo chown -R "$(id -un)" "${root}"`;
  }
  return `${label} : échec.\n${output.trim()}`;
}
