import { matchPath } from 'react-router';
import type { MessageStore } from '@voix/web-platform/i18n';
import { areaRoutes } from './areas.js';
import { shellRoutes } from './shell-routes.js';

/**
 * Starts the downloads of the page at an address while the frame is still being made. A download that fails is not told
 * here: the page asks for it again as it shows, and tells.
 */
export function startPage(pathname: string, messages: MessageStore): void {
  const routes = [...shellRoutes, ...areaRoutes];
  const route = routes.find(({ path }) => matchPath(path, pathname));
  if (!route) return;
  const downloads = [route.load(), ...route.catalogs.map((catalog) => messages.ensure(catalog))];
  void Promise.allSettled(downloads);
}
