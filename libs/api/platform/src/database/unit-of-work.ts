import { Injectable } from '@nestjs/common';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';
import type { QueryRunner } from 'typeorm';
import type { Result } from '@voix/domain-kernel';
import type { RecordedEvent } from '@voix/contracts/domain-events';
import { writeOutboxEvents } from '../outbox/write-outbox-events.js';
import { Transaction, type RequestContext } from '../request-context/index.js';
import { Database } from './database.js';
import { isRetryable } from './sql-state.js';

export interface UnitOfWorkOptions {
  readonly isolation?: IsolationLevel;
}

const MAX_ATTEMPTS = 4;

/**
 * One intention, one transaction. `work` receives a context bound to the transaction; a nested call joins it.
 * A returned error rolls back exactly like a thrown one. Serialisation failures and deadlocks run the whole
 * work again in a new transaction, at most three times.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly database: Database) {}

  async run<T, E = never>(
    ctx: RequestContext,
    work: (ctx: RequestContext) => Promise<Result<T, E>>,
    options: UnitOfWorkOptions = {},
  ): Promise<Result<T, E>> {
    if (ctx.transaction !== null) return work(ctx);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(ctx, work, options);
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isRetryable(error)) throw error;
        await pauseBeforeRetry(ctx, attempt);
      }
    }
  }

  /** Notes what will be told to other areas once this transaction has committed. */
  static record(ctx: RequestContext, event: RecordedEvent): void {
    openTransaction(ctx).events.push(event);
  }

  /** Runs once the transaction has committed; for clearing caches only. */
  static afterCommit(ctx: RequestContext, hook: () => void): void {
    openTransaction(ctx).afterCommit.push(hook);
  }

  private async attempt<T, E>(
    ctx: RequestContext,
    work: (ctx: RequestContext) => Promise<Result<T, E>>,
    options: UnitOfWorkOptions,
  ): Promise<Result<T, E>> {
    const runner = this.database.dataSource.createQueryRunner();
    try {
      await runner.connect();
      await runner.startTransaction(options.isolation ?? 'READ COMMITTED');
      const transaction = new Transaction(runner.manager);
      const bound = ctx.withTransaction(transaction);
      const result = await work(bound);
      if (!result.ok) {
        await runner.rollbackTransaction();
        return result;
      }
      await writeOutboxEvents(bound, transaction.events);
      await runner.commitTransaction();
      for (const hook of transaction.afterCommit) hook();
      return result;
    } catch (error) {
      await rollBackQuietly(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

function openTransaction(ctx: RequestContext): Transaction {
  if (ctx.transaction === null)
    throw new Error('This needs an open transaction: call it inside UnitOfWork.run');
  return ctx.transaction;
}

/** The connection may be gone, which rolls back as well; the first error is the one worth telling. */
async function rollBackQuietly(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
}

async function pauseBeforeRetry(ctx: RequestContext, attempt: number): Promise<void> {
  const [jitter = 0] = ctx.randomBytes(1);
  const pauseMs = attempt * 5 + jitter / 8;
  await new Promise((resolve) => {
    setTimeout(resolve, pauseMs);
  });
}
