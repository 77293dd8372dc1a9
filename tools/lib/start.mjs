import { handOver } from './hand-over.mjs';
import { checkPort } from './port.mjs';
import { prepare } from './prepare.mjs';
import { endCommandsWithUs } from './run-command.mjs';
import { at } from './workspace.mjs';

/** Prepares what is needed, then gives the console to the server; answers its exit code. */
export async function start() {
  const release = endCommandsWithUs();
  await checkPort(process.env.PORT);
  const { node, env } = await prepare();
  release();
  const server = [
    '--enable-source-maps',
    at('apps', 'api', 'dist', 'main.js'),
    ...process.argv.slice(2),
  ];
  return handOver(node, server, {
    env: { ...env, NODE_ENV: process.env.NODE_ENV ?? 'production' },
  });
}
