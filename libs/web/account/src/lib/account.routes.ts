import { areaRoute, paths, type AreaRoute } from '@voix/web-platform/routing';
import { accountCatalog } from '../generated/messages/catalog.js';

const catalogs = [accountCatalog];

export const accountRoutes: readonly AreaRoute[] = [
  areaRoute({
    path: paths.signIn.pattern,
    load: async () => (await import('./pages/sign-in.page.js')).SignInPage,
    catalogs,
  }),
  areaRoute({
    path: paths.signInLink.pattern,
    load: async () => (await import('./pages/sign-in-link.page.js')).SignInLinkPage,
    catalogs,
  }),
  areaRoute({
    path: paths.linkIdentity.pattern,
    load: async () => (await import('./pages/link-identity.page.js')).LinkIdentityPage,
    catalogs,
  }),
  areaRoute({
    path: paths.secondFactor.pattern,
    load: async () => (await import('./pages/second-factor.page.js')).SecondFactorPage,
    catalogs,
  }),
  areaRoute({
    path: paths.security.pattern,
    load: async () => (await import('./pages/security.page.js')).SecurityPage,
    catalogs,
  }),
  areaRoute({
    path: paths.firstOrganizer.pattern,
    load: async () => (await import('./pages/first-organizer.page.js')).FirstOrganizerPage,
    catalogs,
  }),
  areaRoute({
    path: paths.myPage.pattern,
    load: async () => (await import('./pages/my-page.page.js')).MyPage,
    catalogs,
  }),
];
