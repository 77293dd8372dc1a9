import { isoTimestamp, nullish, object, pipe, safeParse, string, type InferOutput } from 'valibot';
import { readJson, writeJson } from '@voix/web-platform/storage';

const STORAGE_KEY = 'voix-sign-in';

const pendingSignIn = object({
  email: string(),
  sentAt: pipe(string(), isoTimestamp()),
  expiresAt: pipe(string(), isoTimestamp()),
  returnTo: nullish(string()),
});

/** A message that was asked for in this tab. */
export type PendingSignIn = InferOutput<typeof pendingSignIn>;

/** Reading one's mail on a phone often reloads the page one comes back to: the tab remembers where it was. */
export function readPendingSignIn(now: Date): PendingSignIn | undefined {
  const read = safeParse(pendingSignIn, readJson(STORAGE_KEY, 'session'));
  return read.success && new Date(read.output.expiresAt) > now ? read.output : undefined;
}

export function keepPendingSignIn(pending: PendingSignIn | undefined): void {
  writeJson(STORAGE_KEY, pending, 'session');
}
