import { I18nProvider, useLingui } from '@lingui/react';
import { createContext, use, useCallback, useMemo, type ReactNode } from 'react';
import { writeLocalePreference } from './locale-preference.js';
import { isLocale, SOURCE_LOCALE, type Locale } from './locale.js';
import type { AreaCatalog } from './catalog.js';
import type { Translate } from './message-shapes.js';
import type { MessageStore } from './message-store.js';

const MessageStoreContext = createContext<MessageStore | undefined>(undefined);

export interface MessagesProviderProps {
  readonly store: MessageStore;
  readonly children: ReactNode;
}

export function MessagesProvider({ store, children }: MessagesProviderProps) {
  return (
    <MessageStoreContext value={store}>
      <I18nProvider i18n={store.i18n}>{children}</I18nProvider>
    </MessageStoreContext>
  );
}

function useMessageStore(): MessageStore {
  const store = use(MessageStoreContext);
  if (!store) throw new Error('MessagesProvider is missing above this component');
  return store;
}

export interface MessagesApi {
  /** The text of a key in the current language, its values filled in. */
  readonly t: Translate;
  readonly locale: Locale;
}

export function useMessages(): MessagesApi {
  const lingui = useLingui();
  return useMemo(() => {
    const { i18n } = lingui;
    const t: Translate = (key, ...[values]) => i18n._(key, values);
    return { t, locale: isLocale(i18n.locale) ? i18n.locale : SOURCE_LOCALE };
  }, [lingui]);
}

/** Changes the language of the page and remembers it. */
export function useChangeLocale(): (locale: Locale) => Promise<void> {
  const store = useMessageStore();
  return useMemo(
    () => async (locale: Locale) => {
      await store.changeLocale(locale);
      writeLocalePreference(locale);
      document.documentElement.lang = locale;
    },
    [store],
  );
}

/** Loads the texts of some areas, for what is shown by an event and not by an address. */
export function useEnsureCatalogs(): (catalogs: readonly AreaCatalog[]) => Promise<void> {
  const store = useMessageStore();
  return useCallback(
    async (catalogs) => {
      await Promise.all(catalogs.map((catalog) => store.ensure(catalog)));
    },
    [store],
  );
}

/** Waits, inside Suspense, for the texts of some areas; all are on their way before the first is waited for. */
export function useCatalogs(catalogs: readonly AreaCatalog[]): void {
  const store = useMessageStore();
  const loads = catalogs.map((catalog) => store.ensure(catalog));
  for (const load of loads) use(load);
}
