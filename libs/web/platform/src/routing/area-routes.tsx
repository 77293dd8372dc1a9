import { createElement, use, type ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { useCatalogs } from '../i18n/index.js';
import type { AreaRoute } from './area-route.js';

/** A page with its texts: both are on their way before either is waited for. */
function Page({ route }: { readonly route: AreaRoute }) {
  const loading = route.load();
  useCatalogs(route.catalogs);
  return createElement(use(loading));
}

export interface AreaRoutesProps {
  readonly routes: readonly AreaRoute[];
  /** What stands at every other address. */
  readonly notFound: ReactNode;
}

/** The pages of the areas at their addresses. It suspends: put it inside Suspense and a boundary for errors. */
export function AreaRoutes({ routes, notFound }: AreaRoutesProps) {
  return (
    <Routes>
      {routes.map((route) => (
        <Route
          key={route.path}
          path={route.path}
          element={<Page key={route.path} route={route} />}
        />
      ))}
      <Route path="*" element={notFound} />
    </Routes>
  );
}
