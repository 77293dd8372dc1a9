interface Outcome<T> {
  status?: 'pending' | 'fulfilled' | 'rejected';
  value?: T;
  reason?: unknown;
}

/**
 * A promise whose outcome React's `use` reads at once when it is already there, by the fields that React itself writes
 * on the promises it waits for. Without them, a page already downloaded would still blink through its fallback.
 */
export function readablePromise<T>(promise: Promise<T>): Promise<T> {
  const readable: Promise<T> & Outcome<T> = promise;
  readable.status = 'pending';
  readable.then(
    (value) => {
      readable.status = 'fulfilled';
      readable.value = value;
    },
    (reason: unknown) => {
      readable.status = 'rejected';
      readable.reason = reason;
    },
  );
  return readable;
}
