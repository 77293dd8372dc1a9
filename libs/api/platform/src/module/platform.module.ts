import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { LimitStore, RateLimits } from '../access/index.js';
import { AppConfig } from '../config/index.js';
import { Database, openDataSource, UnitOfWork } from '../database/index.js';
import { JobQueue, JobRegistry, JobRunner } from '../jobs/index.js';
import { LocalMailbox, Mailer, SEND_MAIL_TASK } from '../mail/index.js';
import { Logger, Metrics } from '../observability/index.js';
import {
  EventHandlerRegistry,
  HANDLE_EVENT_TASK,
  HandleEventTask,
  OutboxListener,
  OutboxRelay,
} from '../outbox/index.js';
import {
  AddressBook,
  EditionContentsRegistry,
  ExternalTallySink,
  FollowableSubjects,
  ImportRegistry,
  ParticipantContentRegistry,
  PersonalDataRegistry,
  ReadinessRegistry,
  SearchIndex,
} from '../ports/index.js';
import { SecretBox } from '../sealing/index.js';

export interface PlatformSettings {
  readonly config: AppConfig;
  readonly logger: Logger;
  /** The address of the database for the application: its connections work under the role that cannot change what counts. */
  readonly databaseUrl: string;
  readonly entities: MixedList<string | EntitySchema | (new () => object)>;
  readonly poolSize?: number;
}

const PROVIDERS = [
  Database,
  UnitOfWork,
  JobQueue,
  JobRegistry,
  JobRunner,
  EventHandlerRegistry,
  HandleEventTask,
  OutboxRelay,
  OutboxListener,
  LocalMailbox,
  Mailer,
  Metrics,
  RateLimits,
  AddressBook,
  EditionContentsRegistry,
  ExternalTallySink,
  FollowableSubjects,
  ImportRegistry,
  ParticipantContentRegistry,
  PersonalDataRegistry,
  ReadinessRegistry,
  SearchIndex,
  SecretBox,
];

/** What every area may ask for by its constructor. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(settings: PlatformSettings): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: AppConfig, useValue: settings.config },
        { provide: Logger, useValue: settings.logger },
        {
          provide: LimitStore,
          useFactory: () => LimitStore.open(settings.config.redisUrl, settings.logger),
        },
        {
          provide: DataSource,
          useFactory: () =>
            openDataSource({
              url: settings.databaseUrl,
              entities: settings.entities,
              onConnectionLost: (err) =>
                settings.logger.warn({ err }, 'the database ended a connection'),
              ...(settings.poolSize !== undefined && { poolSize: settings.poolSize }),
            }),
        },
        ...PROVIDERS,
      ],
      exports: [AppConfig, Logger, DataSource, ...PROVIDERS],
    };
  }

  constructor(
    private readonly dataSource: DataSource,
    private readonly limits: LimitStore,
    jobs: JobRegistry,
    mailer: Mailer,
    events: HandleEventTask,
  ) {
    jobs.register(SEND_MAIL_TASK, (_ctx, payload) => mailer.deliver(payload));
    jobs.register(HANDLE_EVENT_TASK, (ctx, payload) => events.run(ctx, payload));
  }

  async onApplicationShutdown(): Promise<void> {
    this.limits.close();
    await this.dataSource.destroy();
  }
}
