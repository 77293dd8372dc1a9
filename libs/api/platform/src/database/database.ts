import { Injectable } from '@nestjs/common';
import type { Pool, QueryResultRow } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { RequestContext } from '../request-context/index.js';

/** The way repositories reach PostgreSQL: inside the transaction of the context when there is one. */
@Injectable()
export class Database {
  constructor(readonly dataSource: DataSource) {}

  /** For entities. */
  manager(ctx: RequestContext): EntityManager {
    return ctx.transaction?.manager ?? this.dataSource.manager;
  }

  /** For SQL written by hand; values only as `$1`, `$2`… */
  async query<T>(ctx: RequestContext, sql: string, values: readonly unknown[] = []): Promise<T[]> {
    const result: unknown = await this.manager(ctx).query(sql, [...values]);
    return rowsOf<T>(result);
  }

  /**
   * For hot reads outside a transaction: a named statement that PostgreSQL plans once a connection.
   * The name must stand for exactly one text.
   */
  async named<T extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<T[]> {
    const result = await this.pool.query<T>({ name, text, values: [...values] });
    return result.rows;
  }

  /** The pool itself, for the few paths that hold a connection of their own (votes, the job queue). */
  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

/** TypeORM answers `[rows, count]` for update and delete, and rows alone otherwise. */
function rowsOf<T>(result: unknown): T[] {
  if (!Array.isArray(result)) return [];
  const [first, second] = result as [unknown, unknown];
  return result.length === 2 && Array.isArray(first) && typeof second === 'number'
    ? (first as T[])
    : (result as T[]);
}
