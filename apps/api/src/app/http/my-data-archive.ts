import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { PersonalDataSection } from '@voix/api-platform/ports';
import type { MessageLocale } from '@voix/contracts/error-codes';
import { myDataPage } from './my-data-page.js';

/** One archive: a page to read, and the same as JSON for another service. The server alone names the files (A21). */
export function myDataArchive(
  sections: readonly PersonalDataSection[],
  locale: MessageLocale,
  madeAt: Date,
): Readable {
  const data = {
    format: 'voix-my-data',
    version: 1,
    madeAt: madeAt.toISOString(),
    ...Object.fromEntries(sections.map(({ name, rows }) => [name, rows])),
  };
  const archive = new ZipFile();
  const options = { mtime: madeAt };
  archive.addBuffer(
    Buffer.from(myDataPage(sections, locale, madeAt)),
    locale === 'fr' ? 'mes-donnees.html' : 'my-data.html',
    options,
  );
  archive.addBuffer(Buffer.from(JSON.stringify(data, null, 2)), 'data.json', options);
  archive.end();
  return archive.outputStream as Readable;
}
