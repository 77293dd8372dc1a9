import type { Plugin, Rolldown } from 'vite';
import { firstPageOf } from './first-page-chunks.js';

const BOOT_SCRIPT = '<script src="/boot.js"';

/** The style sheets that Vite notes on a chunk. */
function stylesOf(chunk: Rolldown.OutputChunk): readonly string[] {
  const metadata: { importedCss?: Set<string> } | undefined = chunk.viteMetadata;
  return [...(metadata?.importedCss ?? [])];
}

/**
 * French is what most readers wait for, and the home page where most arrive: their files start downloading with the
 * script that will ask for them. `public/boot.js` asks for those of the home page only there.
 */
export function preloadFirstPage(): Plugin {
  return {
    name: 'voix:preload-first-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const { frameTexts, home } = firstPageOf(bundle ?? {});
        const files = [...home].flatMap((chunk) => [chunk.fileName, ...stylesOf(chunk)]);
        const paths = [...new Set(files)].map((file) => `/${file}`).join(' ');
        return {
          html: html.replace(BOOT_SCRIPT, `${BOOT_SCRIPT} data-home="${paths}"`),
          tags: [
            {
              tag: 'link',
              attrs: { rel: 'modulepreload', href: `/${frameTexts.fileName}`, crossorigin: true },
              injectTo: 'head',
            },
          ],
        };
      },
    },
  };
}
