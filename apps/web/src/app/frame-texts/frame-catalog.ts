import { defineCatalog } from '@voix/web-platform/i18n';

/** The texts of every page — those of the frame, of the components and of the errors — in one download. */
export const frameCatalog = defineCatalog('frame', {
  fr: () => import('./frame-texts.fr.js'),
  en: () => import('./frame-texts.en.js'),
});
