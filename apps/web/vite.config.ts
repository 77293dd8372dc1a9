import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressedFiles } from './build/compressed-files.js';
import { firstPageBudget } from './build/first-page-budget.js';
import { frenchAndEnglishOnly } from './build/french-and-english-only.js';
import { generatedSources } from './build/generated-sources.js';
import { pageAddresses } from './build/page-addresses.js';
import { preloadFirstPage } from './build/preload-first-page.js';

const API = process.env['VOIX_DEV_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [
    generatedSources(),
    react(),
    frenchAndEnglishOnly(),
    preloadFirstPage(),
    pageAddresses(),
    firstPageBudget(),
    compressedFiles(),
  ],
  resolve: {
    // Packages of the house are read from their sources.
    conditions: ['voix-source', ...defaultClientConditions],
    dedupe: ['graphql', 'react', 'react-dom'],
  },
  server: {
    proxy: { '/graphql': API, '/socket.io': { target: API, ws: true } },
  },
  build: {
    sourcemap: false,
    // The security policy allows no data: address for scripts, styles and fonts.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The first page would carry the name of every file of every other page. Styles must be there before a page shows;
      // its scripts ask for one another.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // All that every page needs comes in one file: many small ones would each pay their way.
            { name: 'initial', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
