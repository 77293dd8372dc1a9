import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';

const handOver = new URL('./hand-over.mjs', import.meta.url).href;

/** The launcher in a process of its own, so that it can be sent signals. */
async function launch(program) {
  const script = `
    import { handOver } from ${JSON.stringify(handOver)};
    process.exitCode = await handOver(process.execPath, ['-e', ${JSON.stringify(program)}], { env: process.env });`;
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = await once(launcher.stdout, 'data');
  const said = [String(first)];
  launcher.stdout.on('data', (chunk) => said.push(String(chunk)));
  return { launcher, said };
}

const COUNTING = `
  let count = 0;
  process.on('SIGINT', () => { count += 1; });
  process.on('SIGTERM', () => { console.log('ended by SIGTERM'); process.exit(0); });
  setInterval(() => { if (count > 0) { console.log('count ' + count); process.exit(7); } }, 250);
  console.log('ready');`;

describe('the console handed over to the server', () => {
  it('passes the exit code on', async () => {
    const { launcher } = await launch('console.log("ready"); process.exitCode = 5');
    expect(await once(launcher, 'close')).toEqual([5, null]);
  });

  it('passes Ctrl-C on once, although the terminal and npm both send it', async () => {
    const { launcher, said } = await launch(COUNTING);
    launcher.kill('SIGINT');
    launcher.kill('SIGINT');
    expect(await once(launcher, 'close')).toEqual([7, null]);
    expect(said.join('')).toContain('count 1');
  });

  it('passes SIGTERM on and waits for the clean end', async () => {
    const { launcher, said } = await launch(COUNTING);
    launcher.kill('SIGTERM');
    expect(await once(launcher, 'close')).toEqual([0, null]);
    expect(said.join('')).toContain('ended by SIGTERM');
  });
});
