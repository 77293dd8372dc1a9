import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const COMPRESSED_FROM_BYTES = 1_400;
const ANSWER_QUALITY = 4;

/** Serves the built pages; every address of a page answers with the one document that finds its way in the browser. */
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
  const hasPages = existsSync(join(webRoot, 'index.html'));
  server.get('/*', async (request, reply) => {
    const isPage = hasPages && !/\.[a-z0-9]{2,5}$/i.test(request.url.split('?')[0] ?? '');
    if (!isPage) return reply.code(404).send({ code: 'NOT_FOUND', requestId: request.id });
    return reply
      .header('cache-control', 'no-cache')
      .sendFile('index.html', { maxAge: 0, immutable: false });
  });
}
