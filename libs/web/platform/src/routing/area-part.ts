import type { ComponentType } from 'react';
import type { AreaCatalog } from '../i18n/catalog.js';

/**
 * A part of a page that one area shows inside a page of another, which does not know whose it is: the application
 * joins the two. It is downloaded with the page, and brings its texts.
 */
export interface AreaPart<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly catalogs: readonly AreaCatalog[];
}
