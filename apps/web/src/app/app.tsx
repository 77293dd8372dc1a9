import { ConsentQuestion } from './consent/consent-question.js';
import { SiteLayout } from './layouts/site-layout.js';
import type { Site } from './providers/create-site.js';
import { SiteProviders } from './providers/site-providers.js';
import { SiteRoutes } from './router/site-routes.js';

export function App({ site }: { readonly site: Site }) {
  return (
    <SiteProviders site={site}>
      <SiteLayout>
        <SiteRoutes />
      </SiteLayout>
      <ConsentQuestion />
    </SiteProviders>
  );
}
