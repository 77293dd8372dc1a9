import { describe, expect, it, jest } from '@jest/globals';
import { parse } from 'graphql';
import { createConnectivity } from './connectivity.js';
import { createVoixClient } from './create-client.js';
import { readFailure } from './failure.js';
import { createPersistedDocumentLink, hashOf } from './persisted-document-link.js';
import { ViewerDocument } from '../generated/graphql.js';

const VIEWER = { __typename: 'Viewer', id: 'v', permissions: [], account: null, participant: null };

function json(body: object, status = 200): Response {
  return {
    status,
    headers: new Headers({ 'content-type': 'application/json' }),
    json: async () => body,
  } as unknown as Response;
}

function clientWith(fetchAnswer: typeof fetch) {
  const connectivity = createConnectivity();
  const link = createPersistedDocumentLink({
    uri: '/graphql',
    fetch: fetchAnswer,
    connectivity,
    locale: () => 'fr',
  });
  return { connectivity, client: createVoixClient({ link }) };
}

describe('createPersistedDocumentLink', () => {
  it('sends the hash of the document and never its text, with headers that another site cannot send', async () => {
    const send = jest
      .fn<typeof fetch>()
      .mockResolvedValue(json({ data: { __typename: 'Query', viewer: VIEWER } }));
    const { client } = clientWith(send);
    const { data } = await client.query({ query: ViewerDocument });
    expect(data).toEqual({ __typename: 'Query', viewer: VIEWER });
    const [uri, request] = send.mock.calls[0] ?? [];
    expect(uri).toBe('/graphql');
    expect(JSON.parse(request?.body as string)).toEqual({
      operationName: 'Viewer',
      variables: {},
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(ViewerDocument) } },
    });
    expect(request?.headers).toMatchObject({
      'apollo-require-preflight': '1',
      'x-voix-client': 'web',
      'x-voix-locale': 'fr',
    });
  });

  it('refuses a document that no generator has seen', async () => {
    const { client } = clientWith(jest.fn<typeof fetch>());
    await expect(client.query({ query: parse('query Written { viewer { id } }') })).rejects.toThrow(
      /no hash/,
    );
  });

  it('says that the service cannot be reached, and notices when it can again', async () => {
    const send = jest
      .fn<typeof fetch>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue(json({ data: { __typename: 'Query', viewer: VIEWER } }));
    const { client, connectivity } = clientWith(send);
    const error: unknown = await client
      .query({ query: ViewerDocument })
      .catch((thrown: unknown) => thrown);
    expect(readFailure(error)).toEqual({ kind: 'unreachable' });
    expect(connectivity.isOnline()).toBe(false);
    await client.query({ query: ViewerDocument });
    expect(connectivity.isOnline()).toBe(true);
  });

  it('reads the codes of the server', async () => {
    const errors = [{ message: 'RATE_LIMITED', extensions: { code: 'RATE_LIMITED' } }];
    const { client } = clientWith(jest.fn<typeof fetch>().mockResolvedValue(json({ errors }, 429)));
    const error: unknown = await client
      .query({ query: ViewerDocument })
      .catch((thrown: unknown) => thrown);
    expect(readFailure(error)).toEqual({ kind: 'refusal', code: 'RATE_LIMITED' });
  });

  it('takes the page of a proxy for what it is', async () => {
    const page = {
      status: 502,
      headers: new Headers({ 'content-type': 'text/html' }),
    } as unknown as Response;
    const { client } = clientWith(jest.fn<typeof fetch>().mockResolvedValue(page));
    await expect(client.query({ query: ViewerDocument })).rejects.toThrow('answered 502');
  });
});
