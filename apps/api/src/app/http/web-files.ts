import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addressMatcher } from './page-addresses.js';

const COMPRESSED_FROM_BYTES = 1_400;
const ANSWER_QUALITY = 4;
const DOCUMENT = 'index.html';
/** Written by the build of the site: apps/web/build/page-addresses.ts. */
const ADDRESSES = 'page-addresses.json';
const HTML = 'text/html; charset=utf-8';

/**
 * Serves the built pages. Every address answers with the one document that finds its way in the browser; where the site
 * has no page it says so there, and here by the status.
 */
export async function serveWebFiles(app: NestFastifyApplication, webRoot: string): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  // Files are compressed when they are built; only answers are compressed here, lightly, because each is new.
  await app.register(fastifyCompress, {
    threshold: COMPRESSED_FROM_BYTES,
    customTypes: /^application\/json/,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: ANSWER_QUALITY } },
  });
  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    setHeaders: (reply, file) => {
      const isHashed = file.includes(join(webRoot, 'assets'));
      if (!isHashed) reply.header('cache-control', 'no-cache');
    },
  });
  const pages = builtPages(webRoot);
  server.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    if (pages === null || /\.[a-z0-9]{2,5}$/i.test(path))
      return reply.code(404).send({ code: 'NOT_FOUND', requestId: request.id });
    void reply.header('cache-control', 'no-cache');
    if (!pages.isAddress(path)) return reply.code(404).type(HTML).send(pages.document);
    return reply.sendFile(DOCUMENT, { maxAge: 0, immutable: false });
  });
}

interface BuiltPages {
  readonly document: string;
  readonly isAddress: (path: string) => boolean;
}

/** The document of the site and where it has pages; null when only the server was built. */
function builtPages(webRoot: string): BuiltPages | null {
  if (!existsSync(join(webRoot, DOCUMENT))) return null;
  const read = (file: string) => readFileSync(join(webRoot, file), 'utf8');
  const patterns = JSON.parse(read(ADDRESSES)) as readonly string[];
  return { document: read(DOCUMENT), isAddress: addressMatcher(patterns) };
}
