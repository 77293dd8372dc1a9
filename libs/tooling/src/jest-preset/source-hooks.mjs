// Lets plain Node import the house's TypeScript sources, as jest does: the `voix-source` door of a package, and
// `.js` in a relative import standing for the `.ts` file beside. Node itself removes the types.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Imports the source of a package of the house. Only for code without decorators, such as platform launchers. */
export async function importSource(specifier) {
  const hooks = registerHooks({ resolve: resolveToSource });
  try {
    return await import(specifier);
  } finally {
    hooks.deregister();
  }
}

function resolveToSource(specifier, context, nextResolve) {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL !== undefined) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (source.protocol === 'file:' && existsSync(fileURLToPath(source))) {
      return nextResolve(source.href, context);
    }
  }
  return nextResolve(specifier, { ...context, conditions: ['voix-source', ...context.conditions] });
}
