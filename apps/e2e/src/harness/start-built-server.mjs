// Starts the built server as a child, the way `npm start` does once everything is built.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));
const READY_WITHIN_MS = 90_000;
/** How the server says that somebody else listens where it was told to. */
const PORT_TAKEN = 'Ce port est déjà pris';

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The child, all it prints, and its end. Nothing of our own environment reaches it but PATH. */
function launch(environment) {
  // What the next version of a library will refuse, such as two statements at once on one connection, ends it now.
  const flags = ['--enable-source-maps', '--throw-deprecation'];
  const child = spawn(process.execPath, [...flags, MAIN], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', VOIX_DEMO: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { text: '' };
  const read = (chunk) => {
    printed.text += chunk;
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const exit = new Promise((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
  // Whoever fails before stopping the server must neither wait for it nor leave it behind.
  for (const handle of [child, child.stdout, child.stderr]) handle.unref();
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  void exit.then(() => process.off('exit', end));
  return { child, printed, exit };
}

/** Resolves once the server says where it is, and rejects with what it printed when it ends before. */
function readiness({ child, printed, exit }, port) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The server did not start in time:\n${printed.text}`)),
      READY_WITHIN_MS,
    );
    child.stdout.on('data', () => {
      // The welcome says where it is, then what to do next; its last line ends what a start writes.
      if (!printed.text.includes(`http://localhost:${port}`)) return;
      if (!printed.text.includes('Ctrl + C')) return;
      clearTimeout(timer);
      resolve();
    });
    void exit.then(() => {
      clearTimeout(timer);
      reject(new Error(`The server ended at its start:\n${printed.text}`));
    });
  });
}

/** Launches it on a port that was free; somebody may take that port before the server does: then on another. */
async function launchOnFreePort(environment, tries = 5) {
  const port = await freePort();
  const launched = launch({ PORT: String(port), ...environment });
  try {
    await readiness(launched, port);
    return { port, ...launched };
  } catch (error) {
    if (tries === 1 || !launched.printed.text.includes(PORT_TAKEN)) throw error;
    return launchOnFreePort(environment, tries - 1);
  }
}

async function launchOn(port, environment) {
  const launched = launch({ PORT: String(port), ...environment });
  await readiness(launched, port);
  return { port, ...launched };
}

/** Resolves once the server says where it is. `output()` is all it has printed. */
export async function startBuiltServer(environment, { port: given } = {}) {
  const { port, child, printed, exit } = await (given === undefined
    ? launchOnFreePort(environment)
    : launchOn(given, environment));
  return {
    port,
    origin: `http://localhost:${port}`,
    pid: child.pid,
    output: () => printed.text,
    exit,
    /** SIGTERM, or the given signal; resolves when the process is gone. */
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exit;
    },
  };
}

/** Starts a server that cannot start; answers how it ended and what it said. */
export async function failedStart(environment) {
  const { printed, exit } = launch({ PORT: String(await freePort()), ...environment });
  return { ...(await exit), output: printed.text };
}
