import type { AreaPart } from '@voix/web-platform/routing';
import { informationCatalog } from '../generated/messages/catalog.js';
import type { ThemeSheetsProps } from './components/theme-sheets/theme-sheets.js';

/** The information sheets of a theme, for the page of the theme. */
export const themeSheets: AreaPart<ThemeSheetsProps> = {
  load: async () => (await import('./components/theme-sheets/theme-sheets.js')).ThemeSheets,
  catalogs: [informationCatalog],
};
