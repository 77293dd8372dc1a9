/**
 * Local storage may be full, forbidden or emptied by the browser: what is kept there is a comfort, and its loss is not
 * an error. Reading gives nothing, writing says whether it was kept.
 */
export function readJson(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Keeps a value, or removes it when it is `undefined`. */
export function writeJson(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
