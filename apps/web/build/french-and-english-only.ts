import type { Plugin } from 'vite';

const TRANSLATION =
  /[\\/]react-(?:aria|stately|aria-components)[\\/]dist[\\/].*[\\/]intl[\\/](?:[\w-]+[\\/])?(\w\w)-\w\w\.mjs$/;
const KEPT = new Set(['fr', 'en']);

/** React Aria ships its few words in thirty languages: the page takes the ones it speaks. */
export function frenchAndEnglishOnly(): Plugin {
  return {
    name: 'voix:french-and-english-only',
    enforce: 'pre',
    load(id) {
      const language = TRANSLATION.exec(id)?.[1];
      return language === undefined || KEPT.has(language) ? undefined : 'export default {};';
    },
  };
}
