import { ensureBuilt } from './build.mjs';
import { handOver } from './hand-over.mjs';
import { OperatorError } from './operator-error.mjs';
import { checkPort } from './port.mjs';
import { prepare } from './prepare.mjs';
import { endCommandsWithUs } from './run-command.mjs';
import { checkSettings } from './settings.mjs';
import { at } from './workspace.mjs';

/** Prepares what is needed, then gives the console to the server; answers its exit code. */
export async function start(args) {
  if (args.length > 0)
    throw new OperatorError(
      `npm start ne prend pas d’argument (${args.join(' ')}). Un réglage s’écrit devant : PORT=3001 npm start`,
    );
  const release = endCommandsWithUs();
  await checkPort(process.env.PORT);
  const ready = await prepare({ build: false });
  await checkSettings(ready);
  await ensureBuilt(ready);
  release();
  return handOver(ready.node, ['--enable-source-maps', at('apps', 'api', 'dist', 'main.js')], {
    env: { ...ready.env, NODE_ENV: process.env.NODE_ENV ?? 'production' },
  });
}
