import type { RefusalCode } from '@voix/contracts/error-codes';

/** The request is not served. What the actor may not know exists is refused as NOT_FOUND. */
export class RefusalError extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly options: { readonly retryAfterSeconds?: number } = {},
  ) {
    super(code);
    this.name = 'RefusalError';
  }
}
