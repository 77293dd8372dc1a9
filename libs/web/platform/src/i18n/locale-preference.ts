import { SOURCE_LOCALE, isLocale, type Locale } from './locale.js';

// A cookie rather than local storage: the server reads it to write messages in the same language.
const COOKIE = 'voix-locale';
const ONE_YEAR_SECONDS = 31_536_000;

/** The language chosen earlier in this browser, or French: the browser's own list is not asked. */
export function readLocalePreference(cookies: string = document.cookie): Locale {
  const entry = cookies.split('; ').find((cookie) => cookie.startsWith(`${COOKIE}=`));
  const value = entry?.slice(COOKIE.length + 1);
  return isLocale(value) ? value : SOURCE_LOCALE;
}

export function writeLocalePreference(locale: Locale): void {
  document.cookie = `${COOKIE}=${locale}; path=/; max-age=${ONE_YEAR_SECONDS}; samesite=lax`;
}
