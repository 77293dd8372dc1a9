export { platformCatalog } from '../generated/messages/catalog.js';
export { defineCatalog, type AreaCatalog, type CompiledMessages } from './catalog.js';
export { enumKey } from './enum-key.js';
export { readLocalePreference, writeLocalePreference } from './locale-preference.js';
export { isLocale, LOCALES, LOCALE_NAMES, SOURCE_LOCALE, type Locale } from './locale.js';
export { Message, type MessageProps } from './message.js';
export type {
  MessageArguments,
  MessageKey,
  MessageShapes,
  MessageTags,
  MessageValues,
  PlainMessageKey,
  Translate,
} from './message-shapes.js';
export { createMessageStore, type MessageStore } from './message-store.js';
export {
  MessagesProvider,
  useCatalogs,
  useChangeLocale,
  useEnsureCatalogs,
  useMessages,
  type MessagesApi,
} from './messages-provider.js';
