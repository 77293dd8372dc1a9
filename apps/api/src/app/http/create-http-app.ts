import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenIdProvider } from '@voix/api-platform/config';
import { ServerModule, type ServerSettings } from '../server.module.js';
import { VoixSocketAdapter } from '../live/voix-socket.adapter.js';
import { answerUnreadable, answerUnroutable } from './before-routes.js';
import { acceptOneOperation, acceptOnlyJsonPosts } from './graphql-requests-only.js';
import { isForGraphql } from './graphql-route.js';
import { originCheck } from './origin-check.js';
import { ownDocumentsOnly } from './own-documents.js';
import { RefusalFilter } from './refusal.filter.js';
import { serveWebFiles } from './web-files.js';

const BODY_LIMIT_BYTES = 256 * 1024;
const REQUEST_TIMEOUT_MS = 15_000;

const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The server as it faces the network: limits, headers and checks first, then Nest. */
export async function createHttpApp(
  settings: ServerSettings,
  webRoot: string,
): Promise<NestFastifyApplication> {
  const { config, logger, manifest } = settings;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Only the configured number of proxies is believed about where a request comes from (A97).
    trustProxy: (_address, hop) => hop < config.trustedProxyHops,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    ServerModule.forRoot(settings),
    adapter,
    {
      logger,
      abortOnError: false,
      forceCloseConnections: true,
    },
  );
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...CONTENT_SECURITY_POLICY,
        // A form that leads to a provider of identities is followed there.
        formAction: ["'self'", ...originsOf(config.openIdProviders)],
        ...(config.isSecure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: config.isSecure
      ? { maxAge: 31_536_000, includeSubDomains: false }
      : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', originCheck(config.origin));
  server.addHook('onRequest', acceptOnlyJsonPosts);
  server.addHook('preValidation', acceptOneOperation);
  server.addHook('onSend', async (request, reply) => {
    void reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
    if (isForGraphql(request))
      void reply.header('cache-control', 'no-store').header('vary', 'cookie');
  });
  if (manifest !== null) server.addHook('preValidation', ownDocumentsOnly(manifest));
  app.useGlobalFilters(new RefusalFilter(logger));
  if (config.roles.has('live')) app.useWebSocketAdapter(new VoixSocketAdapter(app, config));
  await serveWebFiles(app, webRoot);
  return app;
}

function originsOf(providers: readonly OpenIdProvider[]): string[] {
  return providers.flatMap(({ issuer, origins }) => [new URL(issuer).origin, ...origins]);
}
