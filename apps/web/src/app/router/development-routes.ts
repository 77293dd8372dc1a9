import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';

/** Tools for those who build: the built site does not have them. */
export const developmentRoutes: readonly AreaRoute[] = import.meta.env.DEV
  ? [
      areaRoute({
        path: paths.gallery.pattern,
        load: async () => (await import('../../routes/gallery/gallery.page.js')).GalleryPage,
        catalogs: [],
      }),
    ]
  : [];
