import { createElement, type ComponentType } from 'react';
import { areaRoute, paths, type AreaPart, type AreaRoute } from '@voix/web-platform/routing';
import { editionsCatalog } from '../generated/messages/catalog.js';
import type { ThemePartProps } from './pages/theme.page.js';

/** What other areas show on the pages of this one. A part that is left out leaves no gap. */
export interface EditionsParts {
  /** What there is to understand before taking part in a theme. */
  readonly themeSheets?: AreaPart<ThemePartProps>;
  /** The first proposals of a theme. */
  readonly themeProposals?: AreaPart<ThemePartProps>;
}

const catalogs = [editionsCatalog];

/** The pages of the area, each downloaded when someone goes there. */
export function editionsRoutes(parts: EditionsParts = {}): readonly AreaRoute[] {
  return [
    areaRoute({
      path: paths.home.pattern,
      load: async () => (await import('./pages/home.page.js')).HomePage,
      catalogs,
      askAhead: async (client) => (await import('./pages/home.page.js')).askHomePage(client),
    }),
    areaRoute({
      path: paths.edition.pattern,
      load: async () => (await import('./pages/edition.page.js')).EditionPage,
      catalogs,
    }),
    themeRoute(parts),
    areaRoute({
      path: paths.participate.pattern,
      load: async () => (await import('./pages/participate.page.js')).ParticipatePage,
      catalogs,
    }),
    areaRoute({
      path: paths.calendar.pattern,
      load: async () => (await import('./pages/calendar.page.js')).CalendarPage,
      catalogs,
    }),
    areaRoute({
      path: paths.charter.pattern,
      load: async () => (await import('./pages/charter.page.js')).CharterPage,
      catalogs,
    }),
    areaRoute({
      path: paths.editionPrivacy.pattern,
      load: async () => (await import('./pages/edition-privacy.page.js')).EditionPrivacyPage,
      catalogs,
    }),
    areaRoute({
      path: paths.charterVersions.pattern,
      load: async () => (await import('./pages/charter-versions.page.js')).CharterVersionsPage,
      catalogs,
    }),
  ];
}

function themeRoute({ themeSheets, themeProposals }: EditionsParts): AreaRoute {
  return areaRoute({
    path: paths.theme.pattern,
    catalogs: [...catalogs, ...(themeSheets?.catalogs ?? []), ...(themeProposals?.catalogs ?? [])],
    async load(): Promise<ComponentType> {
      const [{ ThemePage }, Sheets, Proposals] = await Promise.all([
        import('./pages/theme.page.js'),
        themeSheets?.load(),
        themeProposals?.load(),
      ]);
      return () => createElement(ThemePage, { Sheets, Proposals });
    },
  });
}
