import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { IdentityModule } from '@voix/api-identity';
import { AccessGuard, assertAllDeclared, entryPoints } from '@voix/api-platform/access';
import type { AppConfig } from '@voix/api-platform/config';
import {
  apolloOptions,
  createGraphqlContext,
  type OperationManifest,
} from '@voix/api-platform/graphql';
import { PlatformModule } from '@voix/api-platform/module';
import { Logger, Metrics } from '@voix/api-platform/observability';
import { ActorResolver } from '@voix/api-platform/ports';
import { ALL_ENTITIES, AREA_API_MODULES, AREA_MODULES } from './area-modules.js';
import { AgendaController } from './http/agenda.controller.js';
import { HealthController } from './http/health.controller.js';
import { MailboxController } from './http/mailbox.controller.js';
import { MyDataController } from './http/my-data.controller.js';
import { OpenIdController } from './http/openid.controller.js';
import { LiveGateway } from './live/live.gateway.js';

export interface ServerSettings {
  readonly config: AppConfig;
  readonly logger: Logger;
  readonly databaseUrl: string;
  /** The operations that pages may send; null takes any (tests, development). */
  readonly manifest: OperationManifest | null;
}

/** The whole server; which roles it plays is said by the configuration. */
@Module({})
export class ServerModule {
  constructor(discovery: DiscoveryService, scanner: MetadataScanner) {
    assertAllDeclared(entryPoints(discovery, scanner));
  }

  static forRoot(settings: ServerSettings): DynamicModule {
    const { config, logger, databaseUrl } = settings;
    const isHttp = config.roles.has('http');
    return {
      module: ServerModule,
      imports: [
        DiscoveryModule,
        PlatformModule.forRoot({ config, logger, databaseUrl, entities: ALL_ENTITIES }),
        ...AREA_MODULES,
        ...(isHttp ? [...AREA_API_MODULES, graphqlModule(settings)] : []),
      ],
      controllers: [
        HealthController,
        ...(isHttp
          ? [AgendaController, MailboxController, MyDataController, OpenIdController]
          : []),
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        ...(config.roles.has('live') ? [LiveGateway] : []),
      ],
    };
  }
}

function graphqlModule({ config, manifest }: ServerSettings): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [IdentityModule],
    inject: [ActorResolver, Logger, Metrics],
    useFactory: (actors: ActorResolver, logger: Logger, metrics: Metrics) =>
      apolloOptions({
        logger,
        metrics,
        manifest,
        createContext: (request, reply) =>
          createGraphqlContext(actors, config.isSecure, request, reply),
      }),
  });
}
