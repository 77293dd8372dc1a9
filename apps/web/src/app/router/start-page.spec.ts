import { describe, expect, it } from '@jest/globals';
import { ApolloLink, Observable } from '@apollo/client';
import { createVoixClient } from '@voix/web-platform/apollo';
import { createMessageStore } from '@voix/web-platform/i18n';
import { startPage } from './start-page.js';

/** Starts a page, and gives the name of its first question to the server. */
function firstQuestionOf(pathname: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const link = new ApolloLink(({ operationName }) => {
      resolve(operationName);
      return new Observable(() => undefined);
    });
    startPage(pathname, { messages: createMessageStore('fr'), client: createVoixClient({ link }) });
  });
}

describe('startPage', () => {
  it('asks what the home page will show before anything is on the screen', async () => {
    expect(await firstQuestionOf('/')).toBe('HomePage');
  });
});
