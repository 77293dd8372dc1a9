const LONGEST_LINK = 2048;
const WEB_SCHEME = /^https?:\/\/[^/]/i;
// Blanks and invisible characters hide the true host from the reader, or are dropped by the browser.
const TREACHEROUS = /[\s\\\p{Cc}\p{Cf}\p{Surrogate}]/u;
const ANY_ORIGIN = 'https://origin.invalid';

/**
 * Whether a link from outside may be shown as a link: `http` or `https`, a host, no user name or password
 * before it, no blank, control or invisible character, no backslash. It says nothing about the host's honesty.
 */
export function isSafeLink(url: string): boolean {
  if (url.length > LONGEST_LINK || TREACHEROUS.test(url) || !WEB_SCHEME.test(url)) return false;
  if (!URL.canParse(url)) return false;
  const { username, password, hostname } = new URL(url);
  const authority = url.slice(url.indexOf('//') + 2).split(/[/?#]/, 1)[0] ?? '';
  return username === '' && password === '' && !authority.includes('@') && hostname !== '';
}

/**
 * Where to send someone back after an act: `path` when it is a path of this site (query and fragment
 * allowed), `fallback` otherwise. `//host`, `/\host`, `/<tab>/host` and absolute addresses are not paths.
 */
export function safeReturnPath(path: string | null | undefined, fallback = '/'): string {
  if (typeof path !== 'string' || path.length > LONGEST_LINK) return fallback;
  if (!path.startsWith('/') || path.startsWith('//') || TREACHEROUS.test(path)) return fallback;
  if (!URL.canParse(path, ANY_ORIGIN)) return fallback;
  const { origin, pathname } = new URL(path, ANY_ORIGIN);
  return origin === ANY_ORIGIN && !pathname.startsWith('//') ? path : fallback;
}
