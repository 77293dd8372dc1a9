import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_MESSAGES } from '../../../contracts/src/error-codes/error-messages.ts';
import { writeIfChanged } from '../schema-tools/write-if-changed.mjs';
import { catalogFaults } from './check-catalogs.mjs';
import { renderCatalogIndex, renderMessages } from './render-catalog.mjs';

export const LOCALES = ['fr', 'en'];

const keyOfCode = (code) => `platform.error.${code.toLowerCase().replaceAll('_', '-')}`;

/** The texts of the error codes live beside the codes; pages read them as messages like any other. */
export function errorCatalog(locale) {
  return Object.fromEntries(
    Object.entries(ERROR_MESSAGES[locale]).map(([code, text]) => [keyOfCode(code), text]),
  );
}

/** The source catalogues of a project by language, or nothing when it has no messages. */
export function readCatalogs({ folder, area }) {
  const fileOf = (locale) => join(folder, 'src/messages', `${locale}.json`);
  if (!LOCALES.some((locale) => existsSync(fileOf(locale)))) return undefined;
  return Object.fromEntries(
    LOCALES.map((locale) => {
      const own = existsSync(fileOf(locale))
        ? JSON.parse(readFileSync(fileOf(locale), 'utf8'))
        : {};
      return [locale, area === 'platform' ? { ...own, ...errorCatalog(locale) } : own];
    }),
  );
}

/** Compiles the messages of every project that has no fault; an area at fault leaves the others their texts. */
export function generateMessages(projects) {
  const outcome = { faults: [], written: 0 };
  for (const project of projects) {
    const catalogs = readCatalogs(project);
    if (!catalogs) continue;
    const faults = catalogFaults(project.area, catalogs);
    outcome.faults.push(...faults);
    if (faults.length === 0) outcome.written += writeCatalogs(project, catalogs);
  }
  return outcome;
}

function writeCatalogs({ folder, area }, catalogs) {
  const target = join(folder, 'src/generated/messages');
  const files = [
    ...LOCALES.map((locale) => [`${locale}.ts`, renderMessages(area, locale, catalogs[locale])]),
    ['catalog.ts', renderCatalogIndex(area, catalogs)],
  ];
  return files.filter(([name, content]) => writeIfChanged(join(target, name), content)).length;
}
