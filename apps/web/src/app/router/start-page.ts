import type { ApolloClient } from '@apollo/client';
import { matchPath } from 'react-router';
import type { MessageStore } from '@voix/web-platform/i18n';
import { areaRoutes } from './areas.js';
import { shellRoutes } from './shell-routes.js';

interface StartPageOptions {
  readonly messages: MessageStore;
  readonly client: ApolloClient;
}

/**
 * Starts the downloads of the page at an address, and its question to the server, while the frame is still being made.
 * What fails is not told here: the page asks for it again as it shows, and tells.
 */
export function startPage(pathname: string, { messages, client }: StartPageOptions): void {
  const routes = [...shellRoutes, ...areaRoutes];
  const route = routes.find(({ path }) => matchPath(path, pathname));
  if (!route) return;
  const started = [
    route.load(),
    ...(route.askAhead ? [route.askAhead(client)] : []),
    ...route.catalogs.map((catalog) => messages.ensure(catalog)),
  ];
  void Promise.allSettled(started);
}
