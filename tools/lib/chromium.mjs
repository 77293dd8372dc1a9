import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { withProgress } from './progress.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser named by CHROMIUM_PATH, or the first one found where systems put them. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return isExecutable(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)];
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/snap/bin/chromium',
    ...MAC_APPLICATIONS,
  ];
  return candidates.find(isExecutable);
}

const canInstall = () =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** Finds a Chromium, or installs Debian's when we are root there. Nothing when neither can be done. */
export async function ensureChromium({ env }) {
  const found = findChromium(env);
  if (found !== undefined || env.CHROMIUM_PATH || !canInstall()) return found;
  const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await withProgress('installing chromium (apt-get)', async () => {
    await runCommand('apt-get', ['update'], quiet);
    await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  });
  return findChromium(env);
}

export const chromiumProblem = (env = process.env) =>
  env.CHROMIUM_PATH
    ? `CHROMIUM_PATH=${env.CHROMIUM_PATH} is not a program that can be run.`
    : 'The browser tests need Chromium. Debian, Ubuntu: sudo apt-get install chromium — Fedora: sudo dnf install chromium — macOS: brew install --cask chromium.\nOr name one: CHROMIUM_PATH=/path/to/chromium npm test';
