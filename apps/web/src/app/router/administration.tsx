import { createElement, use } from 'react';
import { areaRoute, AreaRoutes } from '@voix/web-platform/routing';
import { NotFoundView } from '@voix/web-ui';

/** All that organisers have stands under this address. */
const ADDRESS = '/administration';

export function isInAdministration(pathname: string): boolean {
  return pathname === ADDRESS || pathname.startsWith(`${ADDRESS}/`);
}

/** Even the list of these pages is downloaded when someone goes there: few do, and everybody pays for the first page. */
const administration = areaRoute({
  path: `${ADDRESS}/*`,
  catalogs: [],
  async load() {
    const { adminRoutes } = await import('@voix/web-admin');
    return function AdministrationRoutes() {
      return <AreaRoutes routes={adminRoutes} notFound={<NotFoundView />} />;
    };
  },
});

export function Administration() {
  return createElement(use(administration.load()));
}
