import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSED = /\.(js|css|html|svg|json|webmanifest)$/;
const WORTH_IT_FROM_BYTES = 1_000;

/** Writes each text file a second and third time, as small as it gets: the server never compresses it again. */
export function compressedFiles(): Plugin {
  let folder = '';
  return {
    name: 'voix:compressed-files',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    async closeBundle() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && COMPRESSED.test(entry.name));
      await Promise.all(files.map((file) => compress(join(file.parentPath, file.name))));
    },
  };
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.byteLength < WORTH_IT_FROM_BYTES) return;
  const size = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength } };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, size));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}
