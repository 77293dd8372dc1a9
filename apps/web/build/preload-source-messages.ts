import type { Plugin } from 'vite';

/** French is what most readers wait for: its texts start downloading with the script that will ask for them. */
export function preloadSourceMessages(): Plugin {
  return {
    name: 'voix:preload-source-messages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (output) => output.type === 'chunk' && output.name === 'messages-fr',
        );
        return chunk
          ? [
              {
                tag: 'link',
                attrs: { rel: 'modulepreload', href: `/${chunk.fileName}`, crossorigin: true },
                injectTo: 'head',
              },
            ]
          : [];
      },
    },
  };
}
