import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What operators watch; published at /metrics. Event-loop delay comes with the default metrics. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly votes = new Counter({
    name: 'voix_votes_total',
    help: 'Votes by outcome',
    labelNames: ['outcome'] as const,
    registers: [this.registry],
  });

  readonly voteBatchSize = new Histogram({
    name: 'voix_vote_batch_size',
    help: 'Votes written in one transaction',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
    registers: [this.registry],
  });

  readonly poolWaiting = new Gauge({
    name: 'voix_database_pool_waiting',
    help: 'Requests that wait for a database connection',
    registers: [this.registry],
  });

  readonly requests = new Counter({
    name: 'voix_graphql_operations_total',
    help: 'GraphQL operations by name and result',
    labelNames: ['operation', 'result'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'voix_' });
  }
}
