import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';

/** The pages that belong to no area. The gallery is a tool: the built site does not have it. */
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
  ...(import.meta.env.DEV
    ? [
        areaRoute({
          path: paths.gallery.pattern,
          load: async () => (await import('../../routes/gallery/gallery.page.js')).GalleryPage,
          catalogs: [],
        }),
      ]
    : []),
];
