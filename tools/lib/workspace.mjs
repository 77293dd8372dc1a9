import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorError } from './operator-error.mjs';
import { isAtLeast } from './require-node.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const at = (...path) => join(root, ...path);

export const readJson = (...path) => JSON.parse(readFileSync(at(...path), 'utf8'));

/**
 * The Node that runs Voix: the one pinned by the lock file, otherwise this one when it is new enough.
 * The pinned one is tried, not only looked for: it may be there and not run (another C library).
 */
export function chooseNode() {
  const pinned = at('node_modules', '.bin', 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0)
    return realpathSync(pinned);
  const { engines } = readJson('package.json');
  const wanted = engines.node.replace('>=', '').split('.').map(Number);
  if (isAtLeast(process.version, wanted)) return process.execPath;
  throw new OperatorError(
    `Aucun Node 24 prêt à l’emploi pour ${process.platform}-${process.arch}, et Node ${process.version} est trop ancien ici.\n` +
      `  Installez Node 24 (https://nodejs.org), au moins ${wanted.join('.')}, puis relancez la même commande.`,
  );
}

/** The environment of every command we start: the tools of the repository first. */
export function toolEnvironment(extra = {}) {
  return {
    ...process.env,
    PATH: `${at('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
    ...extra,
  };
}
