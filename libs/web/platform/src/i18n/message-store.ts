import { setupI18n, type I18n } from '@lingui/core';
import { readablePromise } from '../suspense/readable-promise.js';
import type { AreaCatalog } from './catalog.js';
import type { Locale } from './locale.js';

/** Holds the loaded texts and the current language; one per application, one per test. */
export interface MessageStore {
  readonly i18n: I18n;
  /** Loads an area's texts in the current language. The same promise for the same area and language. */
  ensure(catalog: AreaCatalog): Promise<void>;
  /** Changes language once every area already open has its texts: nothing shows half translated. */
  changeLocale(locale: Locale): Promise<void>;
}

function refuseMissing(locale: string, key: string): never {
  throw new Error(
    `Message "${key}" is not loaded in "${locale}": does its route declare the catalogue?`,
  );
}

function nameOf(catalog: AreaCatalog, locale: Locale): string {
  return `${locale}/${catalog.area}`;
}

export function createMessageStore(initial: Locale): MessageStore {
  const i18n = setupI18n({ locale: initial, messages: { [initial]: {} }, missing: refuseMissing });
  const opened = new Set<AreaCatalog>();
  const loads = new Map<string, Promise<void>>();
  let current = initial;

  function load(catalog: AreaCatalog, locale: Locale): Promise<void> {
    const name = nameOf(catalog, locale);
    const known = loads.get(name);
    if (known) return known;
    const started = catalog.loaders[locale]().then(
      ({ messages }) => i18n.load(locale, messages),
      (error: unknown) => {
        // A lost connection is no answer: the next visit asks again.
        loads.delete(name);
        throw error;
      },
    );
    loads.set(name, started);
    return readablePromise(started);
  }

  return {
    i18n,
    ensure(catalog) {
      opened.add(catalog);
      return load(catalog, current);
    },
    async changeLocale(locale) {
      await Promise.all([...opened].map((catalog) => load(catalog, locale)));
      current = locale;
      i18n.activate(locale);
    },
  };
}
