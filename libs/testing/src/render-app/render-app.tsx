import type { TypePolicies } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Suspense, type ReactElement } from 'react';
import {
  ConnectivityProvider,
  OutboxProvider,
  createConnectivity,
  createOutbox,
  createVoixClient,
  type Outbox,
  type OutboxSender,
} from '@voix/web-platform/apollo';
import { ConsentProvider, createConsentDesk, type ConsentDesk } from '@voix/web-platform/consent';
import {
  MessagesProvider,
  createMessageStore,
  platformCatalog,
  type AreaCatalog,
  type Locale,
} from '@voix/web-platform/i18n';
import {
  AreaRoutes,
  SiteRouter,
  createSiteHistory,
  type AreaRoute,
} from '@voix/web-platform/routing';
import { Announcer, NotFoundView, uiCatalog } from '@voix/web-ui';
import { createFakeServer, type FakeServer, type ServerAnswers } from './fake-server.js';
import { prepareBrowser } from './prepare-browser.js';

export interface RenderAppOptions {
  /** The pages under test, as their area registers them. */
  readonly routes?: readonly AreaRoute[];
  /** Or a component alone. */
  readonly ui?: ReactElement;
  /** The component brings its own landmarks: the site's frame does. */
  readonly isWholePage?: boolean;
  /** The address opened. */
  readonly path?: string;
  /** The texts of a component alone; a route brings its own. */
  readonly catalogs?: readonly AreaCatalog[];
  readonly server?: ServerAnswers;
  /** How the area keeps its lists. */
  readonly typePolicies?: readonly TypePolicies[];
  readonly locale?: Locale;
  readonly isOnline?: boolean;
  /** Leaves what the test has put into the browser's storage. */
  readonly keepStorage?: boolean;
  /** Who sends what waited for the network. */
  readonly senderOf?: (channel: string) => Promise<OutboxSender>;
}

export interface RenderedApp extends RenderResult {
  readonly user: UserEvent;
  readonly server: FakeServer;
  readonly outbox: Outbox;
  /** Where acts wait for a consent: the test answers in the place of the person. */
  readonly consent: ConsentDesk;
  /** What the browser does when the network leaves or comes back. */
  readonly setOnline: (isOnline: boolean) => void;
}

const noSender = async (channel: string): Promise<OutboxSender> => {
  throw new Error(`The test names no sender for "${channel}"`);
};

/**
 * Renders pages or a component as the site does: real texts, real router, real cache, and answers of the test run on
 * the real schema. `const { user } = await renderApp({ routes: votingRoutes, path: paths.vote.to({ edition }), server })`.
 */
export async function renderApp(options: RenderAppOptions): Promise<RenderedApp> {
  const {
    routes = [],
    ui,
    path = '/',
    catalogs = [],
    server: answers = {},
    typePolicies = [],
    locale = 'fr',
  } = options;
  const browser = prepareBrowser({
    path,
    locale,
    isOnline: options.isOnline ?? true,
    keepStorage: options.keepStorage ?? false,
  });
  const messages = createMessageStore(locale);
  const routeCatalogs = routes.flatMap((route) => route.catalogs);
  const server = createFakeServer(answers);
  const outbox = createOutbox(options.senderOf ?? noSender);
  const consent = createConsentDesk();
  await Promise.all(
    [platformCatalog, uiCatalog, ...catalogs, ...routeCatalogs].map((catalog) =>
      messages.ensure(catalog),
    ),
  );
  await Promise.all(routes.map((route) => route.load()));

  const content = (
    <Suspense>{ui ?? <AreaRoutes routes={routes} notFound={<NotFoundView />} />}</Suspense>
  );
  // Texts and pages are read with `use`: what it suspends goes on only inside an awaited act.
  const page = (
    <MessagesProvider store={messages}>
      <ApolloProvider client={createVoixClient({ link: server.link, typePolicies })}>
        <ConnectivityProvider value={createConnectivity()}>
          <ConsentProvider desk={consent}>
            <OutboxProvider outbox={outbox} onFailure={failTest}>
              <Announcer>
                <SiteRouter history={createSiteHistory()}>
                  {options.isWholePage ? content : <main>{content}</main>}
                </SiteRouter>
              </Announcer>
            </OutboxProvider>
          </ConsentProvider>
        </ConnectivityProvider>
      </ApolloProvider>
    </MessagesProvider>
  );
  // Before the page is there: it looks for the clipboard that this sets up.
  const user = userEvent.setup();
  const result = await act(async () => render(page));
  return { ...result, user, server, outbox, consent, setOnline: browser.setOnline };
}

function failTest(error: unknown): never {
  throw error;
}
