import { spawn, spawnSync } from 'node:child_process';
import { exitCodeOf } from './run-command.mjs';
import { root } from './workspace.mjs';

const SAME_GESTURE_MS = 1_000;
const PARENT_CHECK_MS = 1_000;

/**
 * Gives the console to a program and waits for its end; answers its exit code. The program has a session of its own:
 * Ctrl-C reaches it through us and once only, although the terminal and npm both send it.
 */
export async function handOver(node, args, { env } = {}) {
  const [command, ...rest] = [...diesWithUs(), node, ...args];
  const child = spawn(command, rest, { cwd: root, env, stdio: 'inherit', detached: true });
  const release = forwardSignals(child);
  const stopWatching = stopWhenAbandoned(child);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => resolve(exitCodeOf(code, signal)));
    });
  } finally {
    release();
    stopWatching();
  }
}

/** With util-linux, the kernel stops the program when we are killed: nothing keeps the port behind our back. */
function diesWithUs() {
  const wrapper = ['setpriv', '--pdeathsig', 'TERM', '--'];
  return spawnSync(wrapper[0], [...wrapper.slice(1), 'true']).status === 0 ? wrapper : [];
}

function forwardSignals(child) {
  let last = 0;
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const handler = () => {
      if (Date.now() - last < SAME_GESTURE_MS) return;
      last = Date.now();
      child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => handlers.forEach((off) => off());
}

/** npm passes a signal to the shell between it and us, and some shells keep it: when our parent is gone, we go. */
function stopWhenAbandoned(child) {
  if (process.env.npm_lifecycle_event === undefined) return () => undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, PARENT_CHECK_MS);
  return () => clearInterval(watch);
}
