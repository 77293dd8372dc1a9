import type { Messages } from '@lingui/core';
import type { Locale } from './locale.js';

/** Messages compiled ahead: no ICU parser runs in the page. */
export type CompiledMessages = Messages;

type Loader = () => Promise<{ readonly messages: CompiledMessages }>;

/** The texts of one area, a module per language, loaded with the area's first page. */
export interface AreaCatalog {
  readonly area: string;
  readonly loaders: Readonly<Record<Locale, Loader>>;
}

export function defineCatalog(
  area: string,
  loaders: Readonly<Record<Locale, Loader>>,
): AreaCatalog {
  return { area, loaders };
}
