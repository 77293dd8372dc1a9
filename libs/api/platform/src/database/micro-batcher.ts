import { isUnavailable } from './sql-state.js';

export interface MicroBatcherOptions<I, O> {
  /** The most items in one batch. */
  readonly maxBatch: number;
  /** The most batches under way at once. */
  readonly maxInFlight: number;
  /** How long the next batch gathers while another one is under way. */
  readonly gatherMs?: number;
  /**
   * Does the work of a batch, usually in one transaction of set-based SQL, and answers one outcome an item, in
   * order. When it throws it must have changed nothing: the batch is then run again in halves.
   */
  readonly run: (items: readonly I[]) => Promise<readonly PromiseSettledResult<O>[]>;
}

interface Waiting<I, O> {
  readonly item: I;
  readonly resolve: (value: O) => void;
  readonly reject: (reason: unknown) => void;
}

const DEFAULT_GATHER_MS = 2;

/**
 * Group commit: acts that come together are written together, and each caller is answered after the commit of
 * its batch. An item that comes while nothing is under way does not wait for company. An item that makes its
 * batch fail is found by halving: it alone gets the error, its neighbours get their answers.
 */
export class MicroBatcher<I, O> {
  private waiting: Waiting<I, O>[] = [];
  private inFlight = 0;
  private cancelStart: (() => void) | null = null;
  private whenIdle: (() => void)[] = [];

  constructor(private readonly options: MicroBatcherOptions<I, O>) {}

  /** Adds an item to the next batch. Settles as that item alone did, once its batch is over. */
  submit(item: I): Promise<O> {
    return new Promise<O>((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.schedule();
    });
  }

  /** Resolves when nothing waits and nothing is under way: for a clean stop. */
  drain(): Promise<void> {
    if (this.isIdle()) return Promise.resolve();
    return new Promise((resolve) => {
      this.whenIdle.push(resolve);
    });
  }

  private isIdle(): boolean {
    return this.waiting.length === 0 && this.inFlight === 0;
  }

  private schedule(): void {
    if (this.waiting.length === 0 || this.inFlight >= this.options.maxInFlight) return;
    if (this.waiting.length >= this.options.maxBatch) this.start();
    else if (this.cancelStart === null) this.startSoon();
  }

  /** With nothing under way: after what this turn of the event loop brings. Otherwise after a short gathering. */
  private startSoon(): void {
    if (this.inFlight === 0) {
      const immediate = setImmediate(() => this.start());
      this.cancelStart = () => clearImmediate(immediate);
    } else {
      const timer = setTimeout(() => this.start(), this.options.gatherMs ?? DEFAULT_GATHER_MS);
      this.cancelStart = () => clearTimeout(timer);
    }
  }

  private forgetStart(): void {
    this.cancelStart?.();
    this.cancelStart = null;
  }

  private start(): void {
    this.forgetStart();
    const batch = this.waiting.slice(0, this.options.maxBatch);
    this.waiting = this.waiting.slice(this.options.maxBatch);
    this.inFlight += 1;
    void this.settle(batch).finally(() => this.finished());
    this.schedule();
  }

  private finished(): void {
    this.inFlight -= 1;
    if (this.inFlight === 0) this.forgetStart();
    this.schedule();
    if (!this.isIdle()) return;
    for (const resolve of this.whenIdle.splice(0)) resolve();
  }

  /** Never rejects: every fault goes to the callers it concerns. */
  private async settle(batch: readonly Waiting<I, O>[]): Promise<void> {
    const ran = await this.attempt(batch);
    if (ran.status === 'fulfilled') return answer(batch, ran.value);
    if (batch.length === 1 || isUnavailable(ran.reason)) {
      for (const { reject } of batch) reject(ran.reason);
      return undefined;
    }
    const half = Math.ceil(batch.length / 2);
    await this.settle(batch.slice(0, half));
    return this.settle(batch.slice(half));
  }

  private async attempt(
    batch: readonly Waiting<I, O>[],
  ): Promise<PromiseSettledResult<readonly PromiseSettledResult<O>[]>> {
    try {
      return { status: 'fulfilled', value: await this.options.run(batch.map(({ item }) => item)) };
    } catch (reason) {
      return { status: 'rejected', reason };
    }
  }
}

function answer<I, O>(
  batch: readonly Waiting<I, O>[],
  outcomes: readonly PromiseSettledResult<O>[],
): void {
  batch.forEach(({ resolve, reject }, index) => {
    const outcome = outcomes[index];
    if (outcome?.status === 'fulfilled') resolve(outcome.value);
    else reject(outcome?.reason ?? new Error('A batch left one of its items without an outcome'));
  });
}
