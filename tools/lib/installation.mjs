import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { OperatorError } from './operator-error.mjs';
import { withProgress } from './progress.mjs';
import { runCommand } from './run-command.mjs';
import { at, root } from './workspace.mjs';

/**
 * Packages of the lock file that node_modules does not hold in that version. npm writes what it installed into a lock
 * file of its own at the very end: an interrupted installation has none.
 */
export function missingFromInstalled(lock, installed) {
  return Object.entries(lock.packages)
    .filter(
      ([key, entry]) =>
        key.includes('node_modules/') && !entry.link && !isAsWanted(entry, installed.packages[key]),
    )
    .map(([key]) => key);
}

/** Optional packages may be absent (other platforms), but not in another version. */
function isAsWanted(wanted, found) {
  if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
  return (
    found.version === wanted.version &&
    (wanted.integrity === undefined || found.integrity === wanted.integrity)
  );
}

function isInstalled() {
  const installed = at('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  return missingFromInstalled(read(at('package-lock.json')), read(installed)).length === 0;
}

/** The npm that started us, with its own Node; `npm` on the path otherwise. */
export function npmCommand(env = process.env) {
  const script = env.npm_execpath;
  if (script === undefined || !basename(script).startsWith('npm-cli')) return ['npm'];
  return [env.npm_node_execpath ?? process.execPath, script];
}

const REMEDIES = [
  [/ENOSPC/, 'Le disque est plein : l’installation demande environ 1 Go.'],
  [
    /EUSAGE|can only install packages when your package.json/,
    'package-lock.json ne correspond plus à package.json : lancez « npm install --ignore-scripts » puis « node tools/complete-lock.mjs ».',
  ],
  [
    /EINTEGRITY/,
    'Un paquet reçu n’est pas celui qui est attendu (empreinte différente) : rien n’a été installé.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET|network/i,
    'Le registre npm ne répond pas : vérifiez le réseau ou le proxy (npm config get registry), puis relancez.',
  ],
  [
    /EACCES|EPERM/,
    'Droits insuffisants pour écrire dans node_modules : rendez ce dossier à votre compte (chown).',
  ],
];

/** What to tell the operator when npm gave up. */
export function installationProblem(output) {
  const remedy = REMEDIES.find(([pattern]) => pattern.test(output))?.[1] ?? 'Ce que npm en dit :';
  const said = output
    .split('\n')
    .filter((line) => /npm error|ERR!/.test(line))
    .slice(0, 8);
  return `L’installation des dépendances a échoué. ${remedy}${said.map((line) => `\n  ${line}`).join('')}`;
}

/** Installs what the lock file names, when it is not there already. Install scripts stay off. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  const [command, ...before] = npmCommand();
  const args = [...before, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  console.error('Installation des dépendances (une à trois minutes la première fois)');
  const { code, output } = await withProgress(
    '  npm ci',
    () => runCommand(command, args, { cwd: root }),
    { detail: packagesSoFar },
  );
  if (code !== 0) throw new OperatorError(installationProblem(output));
}

function packagesSoFar() {
  try {
    return ` — ${readdirSync(at('node_modules')).length} dossiers`;
  } catch {
    return '';
  }
}
