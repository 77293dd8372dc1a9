import { readdir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenedSource } from '../domain/import-source.js';
import { openPolisExport } from './polis.reader.js';
import { openRepubliqueNumerique } from './republique-numerique.reader.js';
import { openVoixFolder } from './voix-folder.reader.js';

/** The layouts that can be read. */
export const IMPORT_FORMATS = ['voix', 'polis', 'republique-numerique'] as const;
export type ImportFormatName = (typeof IMPORT_FORMATS)[number];

const READERS: Readonly<Record<ImportFormatName, (path: string) => Promise<OpenedSource>>> = {
  voix: openVoixFolder,
  polis: openPolisExport,
  'republique-numerique': openRepubliqueNumerique,
};

/** Opens a file or a folder; without a format, by what it looks like. */
export async function openImportSource(
  path: string,
  format?: ImportFormatName,
): Promise<OpenedSource> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found === undefined) {
    const file = basename(path);
    return { ok: false, error: [{ file, line: null, column: null, code: 'FILE_MISSING' }] };
  }
  return READERS[format ?? (await formatOf(path, found.isDirectory()))](path);
}

async function formatOf(path: string, isFolder: boolean): Promise<ImportFormatName> {
  if (!isFolder) return 'republique-numerique';
  const names = await readdir(path);
  const isPolis = names.includes('comments.csv') && !names.includes('manifest.json');
  return isPolis ? 'polis' : 'voix';
}
