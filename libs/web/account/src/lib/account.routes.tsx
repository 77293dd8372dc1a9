import { areaRoute, paths, type AreaPart, type AreaRoute } from '@voix/web-platform/routing';
import { accountCatalog } from '../generated/messages/catalog.js';
import type { ConsentPlace } from './components/my-data/my-data.js';
import type { ChangeableVote } from './components/my-votes/my-votes.js';

const catalogs = [accountCatalog];

export interface AccountRoutesOptions {
  /** What voting shows to change a vote in the list. Without it, the way leads to the page of the proposal. */
  readonly changeVote?: AreaPart<ChangeableVote>;
  /** What an edition shows of the consent that was given to it, and how to take it back. */
  readonly editionConsent?: AreaPart<ConsentPlace>;
  /** What one follows. */
  readonly myFollows?: AreaPart<object>;
  /** Which messages one wants. */
  readonly myNotifications?: AreaPart<object>;
}

function myPageRoute(parts: AccountRoutesOptions): AreaRoute {
  const { changeVote, editionConsent, myFollows, myNotifications } = parts;
  const lent = [changeVote, editionConsent, myFollows, myNotifications];
  return areaRoute({
    path: paths.myPage.pattern,
    catalogs: [...catalogs, ...lent.flatMap((part) => part?.catalogs ?? [])],
    async load() {
      const [{ MyPage }, ChangeVote, Consent, Follows, Notifications] = await Promise.all([
        import('./pages/my-page.page.js'),
        changeVote?.load(),
        editionConsent?.load(),
        myFollows?.load(),
        myNotifications?.load(),
      ]);
      const renderChange = ChangeVote && ((vote: ChangeableVote) => <ChangeVote {...vote} />);
      return function ComposedMyPage() {
        return <MyPage {...{ renderChange, Consent, Follows, Notifications }} />;
      };
    },
  });
}

/** The pages of signing in and of what a person finds about themselves, each downloaded when someone goes there. */
export const accountRoutes = (options: AccountRoutesOptions = {}): readonly AreaRoute[] => [
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
  myPageRoute(options),
];
