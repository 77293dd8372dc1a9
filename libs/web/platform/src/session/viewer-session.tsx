import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import type { Permission } from '@voix/contracts/permissions';
import { getFragmentData } from '../generated/fragment-masking.js';
import {
  SessionViewerFragmentDoc,
  ViewerDocument,
  type SessionViewerFragment,
} from '../generated/graphql.js';

/** Who is in front of the page, as far as the page needs to know. */
export interface ViewerSession {
  /** False until the server has answered: show what does not depend on it meanwhile. */
  readonly isKnown: boolean;
  readonly account: SessionViewerFragment['account'];
  /** Nobody takes part before their first act: a visitor has none. */
  readonly participant: SessionViewerFragment['participant'];
  /** Takes part without an account. */
  readonly isGuest: boolean;
  /** Their role is held back until this session passes the second factor. */
  readonly needsSecondFactor: boolean;
  /** What the server says this person may do; pages never work it out themselves. */
  readonly can: (permission: Permission) => boolean;
}

export function useViewer(): ViewerSession {
  const { data } = useQuery(ViewerDocument);
  return useMemo(() => {
    const viewer = getFragmentData(SessionViewerFragmentDoc, data?.viewer);
    return {
      isKnown: viewer !== undefined,
      account: viewer?.account ?? null,
      participant: viewer?.participant ?? null,
      isGuest: viewer?.account === null && viewer.participant !== null,
      needsSecondFactor: needsSecondFactor(viewer?.secondFactor),
      can: (permission) => viewer?.permissions.includes(permission) ?? false,
    };
  }, [data]);
}

function needsSecondFactor(state: SessionViewerFragment['secondFactor'] | undefined): boolean {
  return state?.isRequired === true && !state.isPassed;
}

/** After a first act without an account: the server has made a participant of the visitor. */
export function useRefreshViewer(): () => Promise<void> {
  const client = useApolloClient();
  return useCallback(async () => {
    await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
  }, [client]);
}

/** After signing in or out: everything that was loaded for somebody else is forgotten and asked again. */
export function useRenewSession(): () => Promise<void> {
  const client = useApolloClient();
  return useCallback(async () => {
    await client.resetStore();
  }, [client]);
}
