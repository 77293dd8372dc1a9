import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { ConnectivityProvider, OutboxProvider } from '@voix/web-platform/apollo';
import { ConsentProvider } from '@voix/web-platform/consent';
import { MessagesProvider } from '@voix/web-platform/i18n';
import { SiteRouter } from '@voix/web-platform/routing';
import { Announcer } from '@voix/web-ui';
import type { Site } from './create-site.js';

export interface SiteProvidersProps {
  readonly site: Site;
  readonly children: ReactNode;
}

export function SiteProviders({ site, children }: SiteProvidersProps) {
  const { client, connectivity, outbox, consent, messages, history } = site;
  return (
    <MessagesProvider store={messages}>
      <ApolloProvider client={client}>
        <ConnectivityProvider value={connectivity}>
          <ConsentProvider desk={consent}>
            <OutboxProvider outbox={outbox} onFailure={reportError}>
              <Announcer>
                <SiteRouter history={history}>{children}</SiteRouter>
              </Announcer>
            </OutboxProvider>
          </ConsentProvider>
        </ConnectivityProvider>
      </ApolloProvider>
    </MessagesProvider>
  );
}
