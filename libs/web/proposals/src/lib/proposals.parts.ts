import type { AreaPart } from '@voix/web-platform/routing';
import { proposalsCatalog } from '../generated/messages/catalog.js';
import type { ThemeProposalsProps } from './components/theme-proposals/theme-proposals.js';

/** The first proposals of a theme, for the page of the theme. */
export const themeProposals: AreaPart<ThemeProposalsProps> = {
  load: async () =>
    (await import('./components/theme-proposals/theme-proposals.js')).ThemeProposals,
  catalogs: [proposalsCatalog],
};
