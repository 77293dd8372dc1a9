import { ApolloLink, Observable } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import type { Connectivity } from './connectivity.js';
import { ServiceAnswerError, UnreachableError } from './transport-errors.js';

export interface PersistedDocumentLinkOptions {
  readonly uri: string;
  readonly fetch: typeof fetch;
  readonly connectivity: Connectivity;
  /** The language of the messages that the server writes. */
  readonly locale: () => string;
}

/** The generator notes the hash of each document on it; a document without one was not written in a `.graphql` file. */
export function hashOf(document: DocumentNode): string | undefined {
  const meta: unknown = '__meta__' in document ? document.__meta__ : undefined;
  return typeof meta === 'object' && meta !== null && 'hash' in meta
    ? String(meta.hash)
    : undefined;
}

async function post(
  { uri, fetch: send, connectivity, locale }: PersistedDocumentLinkOptions,
  body: string,
  signal: AbortSignal,
): Promise<ApolloLink.Result> {
  let response: Response;
  try {
    response = await send(uri, {
      method: 'POST',
      body,
      signal,
      headers: {
        'content-type': 'application/json',
        // Headers that another site cannot make a browser send without asking first.
        'apollo-require-preflight': '1',
        'x-voix-client': 'web',
        'x-voix-locale': locale(),
      },
    });
  } catch (cause) {
    if (!signal.aborted) connectivity.lost();
    throw new UnreachableError({ cause });
  }
  connectivity.reached();
  if (!(response.headers.get('content-type') ?? '').includes('json'))
    throw new ServiceAnswerError(response.status);
  return (await response.json()) as ApolloLink.Result;
}

/**
 * The last link: sends the hash of a document that the server already knows, never its text. It stands for
 * Apollo's HTTP link without the GraphQL printer, which no page needs.
 */
export function createPersistedDocumentLink(options: PersistedDocumentLinkOptions): ApolloLink {
  return new ApolloLink((operation) => {
    const sha256Hash = hashOf(operation.query);
    if (sha256Hash === undefined)
      throw new Error(
        `${operation.operationName ?? 'An operation'} has no hash: write it in a .graphql file`,
      );
    const body = JSON.stringify({
      operationName: operation.operationName,
      variables: operation.variables,
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    });
    return new Observable((observer) => {
      const abort = new AbortController();
      post(options, body, abort.signal).then(
        (result) => {
          observer.next(result);
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
      return () => abort.abort();
    });
  });
}
