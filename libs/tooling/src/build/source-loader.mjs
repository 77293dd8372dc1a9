// Lets Node run the house's TypeScript sources, compiled as the build does; see from-source.mjs.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

const isOwnSource = (url) => url.startsWith('file:') && url.endsWith('.ts');

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!specifier.startsWith('.') || !specifier.endsWith('.js')) {
      return nextResolve(specifier, context);
    }
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    const isTypeScript = source.protocol === 'file:' && existsSync(source);
    return nextResolve(isTypeScript ? source.href : specifier, context);
  },
  load(url, context, nextLoad) {
    if (!isOwnSource(url)) return nextLoad(url, context);
    const file = fileURLToPath(url);
    const options = { ...swcOptions({ sourceMaps: 'inline' }), filename: file };
    const { code } = transformSync(readFileSync(file, 'utf8'), options);
    return { format: 'module', source: code, shortCircuit: true };
  },
});
