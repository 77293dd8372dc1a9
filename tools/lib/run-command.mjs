import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const running = new Set();

/** The exit code a shell would give: 128 and the signal's number for a process that a signal ended. */
export const exitCodeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/**
 * Runs a command to its end and keeps what it says: `{ code, output, seconds }`. In a process group of its own, so that
 * a time-out or our own end takes its children along.
 */
export function runCommand(command, args, { cwd, env, timeoutMs, onOutput } = {}) {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    let timeout;
    const end = (code, remark = '') => {
      clearTimeout(timeout);
      running.delete(child);
      resolve({
        code,
        output: chunks.join('') + remark,
        seconds: (Date.now() - startedAt) / 1_000,
      });
    };
    const keep = (chunk) => {
      chunks.push(String(chunk));
      onOutput?.(String(chunk));
    };
    running.add(child);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => end(127, `${command}: ${error.message}\n`));
    child.on('close', (code, signal) => end(exitCodeOf(code, signal)));
    if (timeoutMs !== undefined) {
      timeout = setTimeout(() => {
        keep(`\nstopped after ${timeoutMs / 1_000} s\n`);
        killGroup(child, 'SIGKILL');
      }, timeoutMs);
    }
  });
}

function killGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Ctrl-C or a service manager while commands run: they end with us. Returns how to stop listening. */
export function endCommandsWithUs() {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const handler = () => {
      for (const child of running) killGroup(child, 'SIGTERM');
      process.exit(exitCodeOf(null, signal));
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => handlers.forEach((off) => off());
}
