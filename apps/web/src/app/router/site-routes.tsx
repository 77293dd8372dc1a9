import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { AreaRoutes } from '@voix/web-platform/routing';
import { NotFoundView, Skeleton } from '@voix/web-ui';
import { PageErrorBoundary } from '../errors/page-error-boundary.js';
import { Administration, isInAdministration } from './administration.js';
import { areaRoutes } from './areas.js';
import { developmentRoutes } from './development-routes.js';
import { shellRoutes } from './shell-routes.js';

const routes = [...shellRoutes, ...areaRoutes, ...developmentRoutes];

export function SiteRoutes() {
  return (
    <PageErrorBoundary>
      <Suspense fallback={<Skeleton shape="title" lines={2} />}>
        <AreaRoutes routes={routes} notFound={<Elsewhere />} />
      </Suspense>
    </PageErrorBoundary>
  );
}

function Elsewhere() {
  const { pathname } = useLocation();
  return isInAdministration(pathname) ? <Administration /> : <NotFoundView />;
}
