import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';

/** The pages that belong to no area. */
export const shellRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.accessibility.pattern,
    load: async () =>
      (await import('../../routes/accessibility/accessibility.page.js')).AccessibilityPage,
    catalogs: [],
  }),
  areaRoute({
    path: paths.privacy.pattern,
    load: async () => (await import('../../routes/privacy/privacy.page.js')).PrivacyPage,
    catalogs: [],
  }),
];
