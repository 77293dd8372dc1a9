import 'reflect-metadata';
import { AppConfig } from '@voix/api-platform/config';
import { Console } from './app/start/console.js';
import { welcome } from './app/start/welcome.js';
import { explainFailure } from './app/start/start-failure.js';
import { VoixServer } from './app/start/voix-server.js';
import { loadDemonstration } from './app/start/load-demonstration.js';

const STOP_WITHIN_MS = 9_000;

const console = new Console((text) => process.stdout.write(text));

function fail(error: unknown): never {
  process.stderr.write(`\n${explainFailure(error)}\n`);
  if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  process.exit(1);
}

function stopOnSignals(server: VoixServer): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    console.say('\nArrêt…');
    // A connection that never ends must not keep the machine from stopping.
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    server.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function main(): Promise<void> {
  const config = AppConfig.fromEnvironment(process.env);
  const server = await VoixServer.start(config, console, () =>
    fail(new Error('la base de données ne redémarre pas')),
  );
  stopOnSignals(server);
  try {
    if (config.demo) await loadDemonstration(server.app, console);
    await server.listen();
    await welcome(server.app, config, console);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

main().catch(fail);
