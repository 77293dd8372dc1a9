import type { ApolloClient } from '@apollo/client';
import {
  createConnectivity,
  createOutbox,
  createPersistedDocumentLink,
  createVoixClient,
  type Connectivity,
  type Outbox,
} from '@voix/web-platform/apollo';
import { createConsentDesk, type ConsentDesk } from '@voix/web-platform/consent';
import { createMessageStore, type Locale, type MessageStore } from '@voix/web-platform/i18n';
import { createSiteHistory, type SiteHistory } from '@voix/web-platform/routing';
import { frameCatalog } from '../frame-texts/frame-catalog.js';
import { areaTypePolicies, outboxSenderOf } from '../router/areas.js';
import { startPage } from '../router/start-page.js';

/** What lives as long as the page: made once, given to the providers. */
export interface Site {
  readonly client: ApolloClient;
  readonly connectivity: Connectivity;
  readonly outbox: Outbox;
  readonly consent: ConsentDesk;
  readonly messages: MessageStore;
  readonly history: SiteHistory;
}

/** Builds the site in a language, once the texts of its frame are there. */
export async function createSite(locale: Locale): Promise<Site> {
  const messages = createMessageStore(locale);
  const connectivity = createConnectivity();
  const link = createPersistedDocumentLink({
    uri: '/graphql',
    fetch: (...request) => fetch(...request),
    connectivity,
    locale: () => messages.i18n.locale,
  });
  const client = createVoixClient({ link, typePolicies: areaTypePolicies });
  startPage(window.location.pathname, { messages, client });
  const consent = createConsentDesk();
  const outbox = createOutbox((channel) => outboxSenderOf(channel, { client, consent }));
  await messages.ensure(frameCatalog);
  return { client, connectivity, outbox, consent, messages, history: createSiteHistory() };
}
