import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

const FILE = 'page-addresses.json';
const ROUTES = fileURLToPath(new URL('../src/app/router/page-addresses.ts', import.meta.url));

/** Writes down at which addresses the site has a page, read from its routes: the server cannot import them. */
export function pageAddresses(): Plugin {
  return {
    name: 'voix:page-addresses',
    apply: 'build',
    async generateBundle() {
      const { module } = await runnerImport<{ pageAddresses: readonly string[] }>(
        ROUTES,
        // As vite.config.ts reads them: packages of the house from their sources.
        {
          environments: {
            inline: { resolve: { conditions: ['voix-source'], noExternal: [/^@voix\//] } },
          },
        },
      );
      this.emitFile({
        type: 'asset',
        fileName: FILE,
        source: JSON.stringify(module.pageAddresses),
      });
    },
  };
}
