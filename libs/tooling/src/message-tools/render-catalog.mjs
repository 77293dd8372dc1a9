import { compileForLocale, shapeOf } from './compile-message.mjs';

const WARNING =
  '// Generated from src/messages by libs/tooling/src/schema-tools/codegen.mjs. Do not edit.\n';

// The platform cannot import itself by its own name without a circle.
const OWN_MODULES = { catalog: '../../i18n/catalog.js', shapes: '../../i18n/message-shapes.js' };
const PUBLIC_MODULES = { catalog: '@voix/web-platform/i18n', shapes: '@voix/web-platform/i18n' };
const modulesFor = (area) => (area === 'platform' ? OWN_MODULES : PUBLIC_MODULES);

/** The module that a page loads for one language: compiled messages and nothing else. */
export function renderMessages(area, locale, catalog) {
  // A list even for a plain text: a string would be taken for a message that nobody compiled, and warned of.
  const compiled = Object.fromEntries(
    Object.entries(catalog).map(([key, text]) => [key, compileForLocale(locale, text)]),
  );
  return `${WARNING}import type { CompiledMessages } from '${modulesFor(area).catalog}';\n\nexport const messages: CompiledMessages = ${JSON.stringify(compiled, undefined, 1)};\n`;
}

function renderShape(source) {
  const { values, tags } = shapeOf(source);
  const fields = [...values].map(([name, kind]) => `readonly ${name}: ${kind}`);
  const valuesType = fields.length === 0 ? 'never' : `{ ${fields.join('; ')} }`;
  const tagsType = tags.size === 0 ? 'never' : [...tags].map((tag) => `'${tag}'`).join(' | ');
  return `{ values: ${valuesType}; tags: ${tagsType} }`;
}

/** The module that names the catalogue and tells the compiler which keys exist and what each asks for. */
export function renderCatalogIndex(area, catalogs) {
  const name = `${area.replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase())}Catalog`;
  const loaders = Object.keys(catalogs).map(
    (locale) => `  ${locale}: () => import('./${locale}.js'),`,
  );
  const shapes = Object.entries(catalogs.fr).map(
    ([key, text]) => `    '${key}': ${renderShape(text)};`,
  );
  return [
    `${WARNING}import { defineCatalog } from '${modulesFor(area).catalog}';`,
    `export const ${name} = defineCatalog('${area}', {\n${loaders.join('\n')}\n});`,
    `declare module '${modulesFor(area).shapes}' {\n  interface MessageShapes {\n${shapes.join('\n')}\n  }\n}\n`,
  ].join('\n\n');
}
