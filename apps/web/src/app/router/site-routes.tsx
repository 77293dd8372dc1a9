import { Suspense, createElement, use } from 'react';
import { Route, Routes } from 'react-router';
import { useCatalogs } from '@voix/web-platform/i18n';
import type { AreaRoute } from '@voix/web-platform/routing';
import { NotFoundView, Skeleton } from '@voix/web-ui';
import { PageErrorBoundary } from '../errors/page-error-boundary.js';
import { areaRoutes } from './areas.js';
import { shellRoutes } from './shell-routes.js';

const routes = [...shellRoutes, ...areaRoutes];

/** A page with its texts: both are on their way before either is waited for. */
function Page({ route }: { readonly route: AreaRoute }) {
  const loading = route.load();
  useCatalogs(route.catalogs);
  return createElement(use(loading));
}

export function SiteRoutes() {
  return (
    <PageErrorBoundary>
      <Suspense fallback={<Skeleton shape="title" lines={2} />}>
        <Routes>
          {routes.map((route) => (
            <Route key={route.path} path={route.path} element={<Page route={route} />} />
          ))}
          <Route path="*" element={<NotFoundView />} />
        </Routes>
      </Suspense>
    </PageErrorBoundary>
  );
}
