/** The one place that says how TypeScript becomes JavaScript: the build and the tests share it. */
export function swcOptions({ tsx = false, sourceMaps = true } = {}) {
  return {
    swcrc: false,
    configFile: false,
    sourceMaps,
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
  };
}
