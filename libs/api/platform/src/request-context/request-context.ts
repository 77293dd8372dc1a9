import { randomUUID } from 'node:crypto';
import { createUuidV7 } from '@voix/domain-kernel';
import type { MessageLocale } from '@voix/contracts/error-codes';
import type { Actor } from './actor.js';
import type { ClientChannel } from './client-channel.js';
import { pooledRandomBytes } from './pooled-random-bytes.js';
import type { Transaction } from './transaction.js';

export type RequestOrigin = 'graphql' | 'http' | 'socket' | 'job' | 'cli';

interface RequestContextFields {
  readonly requestId: string;
  readonly origin: RequestOrigin;
  readonly locale: MessageLocale;
  readonly actor: Actor | null;
  /** The address the request came from, for limits only; never stored. */
  readonly clientAddress: string | null;
  readonly client: ClientChannel | null;
  readonly transaction: Transaction | null;
  readonly clock: () => Date;
  readonly random: (size: number) => Uint8Array;
}

/**
 * Who acts, from where, when, and inside which transaction. The first parameter of every use case,
 * repository and facade. Immutable: `with…` answers another one.
 */
export class RequestContext {
  private constructor(private readonly fields: RequestContextFields) {}

  static create(fields: Partial<RequestContextFields> & { origin: RequestOrigin }): RequestContext {
    return new RequestContext({
      requestId: randomUUID(),
      locale: 'fr',
      actor: null,
      clientAddress: null,
      client: null,
      transaction: null,
      clock: () => new Date(),
      random: pooledRandomBytes,
      ...fields,
    });
  }

  get requestId(): string {
    return this.fields.requestId;
  }

  get origin(): RequestOrigin {
    return this.fields.origin;
  }

  get locale(): MessageLocale {
    return this.fields.locale;
  }

  get actor(): Actor | null {
    return this.fields.actor;
  }

  get clientAddress(): string | null {
    return this.fields.clientAddress;
  }

  get client(): ClientChannel | null {
    return this.fields.client;
  }

  get transaction(): Transaction | null {
    return this.fields.transaction;
  }

  /** The server's clock, for display and ids. Whether a phase is open is asked of the database. */
  now(): Date {
    return this.fields.clock();
  }

  /** A UUIDv7: new ids sort by time, which keeps indexes compact. */
  newId(): string {
    return createUuidV7(this.now().getTime(), this.fields.random(10));
  }

  randomBytes(size: number): Uint8Array {
    return this.fields.random(size);
  }

  withActor(actor: Actor | null): RequestContext {
    return new RequestContext({ ...this.fields, actor });
  }

  withTransaction(transaction: Transaction): RequestContext {
    return new RequestContext({ ...this.fields, transaction });
  }
}
