/** `local` outlives the browser; `session` is one tab's, and goes with it. */
export type StorageKind = 'local' | 'session';

// Asked for each time: where storage is forbidden, naming it already throws.
const storageOf = (kind: StorageKind) => (kind === 'local' ? localStorage : sessionStorage);

/**
 * Storage may be full, forbidden or emptied by the browser: what is kept there is a comfort, and its loss is not
 * an error. Reading gives nothing, writing says whether it was kept.
 */
export function readJson(key: string, kind: StorageKind = 'local'): unknown {
  try {
    const text = storageOf(kind).getItem(key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Keeps a value, or removes it when it is `undefined`. */
export function writeJson(key: string, value: unknown, kind: StorageKind = 'local'): boolean {
  try {
    if (value === undefined) storageOf(kind).removeItem(key);
    else storageOf(kind).setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
