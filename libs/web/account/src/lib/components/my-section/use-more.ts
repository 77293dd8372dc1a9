import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { readFailure, type Failure } from '@voix/web-platform/apollo';

/** Loads the next page of a list into the cache, where the list is read from. */
export function useMore<TData, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
) {
  const client = useApolloClient();
  const [isLoading, setLoading] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  return {
    isLoading,
    failure,
    load: async () => {
      setLoading(true);
      setFailure(undefined);
      try {
        await client.query({ query, variables, fetchPolicy: 'network-only' });
      } catch (error) {
        setFailure(readFailure(error));
      }
      setLoading(false);
    },
  };
}
