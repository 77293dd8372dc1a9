import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const GENERATOR = fileURLToPath(
  new URL('../../../libs/tooling/src/schema-tools/codegen.mjs', import.meta.url),
);
const SOURCES = /\.graphql$|[\\/](messages|content)[\\/][\w.-]+\.(json|md)$/;

/** In a process of its own: the generator and Vite would each load their own copy of graphql. */
async function generate(): Promise<void> {
  await promisify(execFile)(process.execPath, [GENERATOR]);
}

/** Keeps typed documents and compiled messages true to their sources, at the build and at each change. */
export function generatedSources(): Plugin {
  return {
    name: 'voix:generated-sources',
    buildStart: generate,
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (SOURCES.test(file))
          generate().catch((error: unknown) => server.config.logger.error(String(error)));
      });
    },
  };
}
