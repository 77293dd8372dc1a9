/** Arguments for Node that run a TypeScript program of the house before it is built. This file needs nothing but Node. */
export const fromSource = (program) => [
  '--conditions=voix-source',
  '--disable-warning=ExperimentalWarning',
  `--import=${new URL('./source-loader.mjs', import.meta.url)}`,
  program,
];
