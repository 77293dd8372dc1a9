import { createHash } from 'node:crypto';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';

/** sha256 of a document → the document: written by the code generator from the pages' own operations. */
export type OperationManifest = Readonly<Record<string, string>>;

const APQ_PREFIX = 'apq:';

/** Apollo's persisted-query store, filled from the manifest and closed to anything new. */
export function manifestCache(manifest: OperationManifest): KeyValueCache<string> {
  return {
    get: async (key) => manifest[key.startsWith(APQ_PREFIX) ? key.slice(APQ_PREFIX.length) : key],
    set: async () => undefined,
    delete: async () => false,
  };
}

/**
 * Whether a request carries an operation that one of our pages has written, by its hash or in full (A66). Asked
 * before GraphQL parses anything: a hostile document costs one hash.
 */
export function isTrustedDocument(manifest: OperationManifest, body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const { query, extensions } = body as { query?: unknown; extensions?: unknown };
  const hash = typeof query === 'string' ? sha256(query) : hashIn(extensions);
  return hash !== null && Object.hasOwn(manifest, hash);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hashIn(extensions: unknown): string | null {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : null;
}
