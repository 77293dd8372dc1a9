import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { readFailure, type Failure } from '@voix/web-platform/apollo';
import {
  FollowOfProposalDocument,
  FollowSubjectDocument,
  UnfollowSubjectDocument,
} from '../../generated/graphql.js';

export interface Following {
  /** True once the server has taken it. */
  readonly follow: (proposalId: string) => Promise<boolean>;
  readonly unfollow: (proposalId: string) => Promise<boolean>;
  readonly isActing: boolean;
  readonly failure: Failure | undefined;
}

/** Follows proposals, or follows them no more; the lists that show it are asked again. */
export function useFollowing(): Following {
  const client = useApolloClient();
  const [isActing, setActing] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const attempt = async (act: () => Promise<void>): Promise<boolean> => {
    setActing(true);
    setFailure(undefined);
    try {
      await act();
      return true;
    } catch (error) {
      const read = readFailure(error);
      if (read.kind === 'bug') reportError(error);
      setFailure(read);
      return false;
    } finally {
      setActing(false);
    }
  };
  const forgetList = () => client.cache.evict({ fieldName: 'myFollows' });

  return {
    isActing,
    failure,
    follow: (proposalId) =>
      attempt(async () => {
        const input = { kind: 'PROPOSAL', subjectId: proposalId } as const;
        const { data } = await client.mutate({
          mutation: FollowSubjectDocument,
          variables: { input },
        });
        if (!data) throw new Error('The mutation answered nothing');
        client.writeQuery({
          query: FollowOfProposalDocument,
          variables: { proposalId },
          data: { __typename: 'Query', myFollow: data.followSubject.follow },
        });
        forgetList();
      }),
    unfollow: (proposalId) =>
      attempt(async () => {
        const input = { kind: 'PROPOSAL', subjectId: proposalId } as const;
        await client.mutate({ mutation: UnfollowSubjectDocument, variables: { input } });
        client.writeQuery({
          query: FollowOfProposalDocument,
          variables: { proposalId },
          data: { __typename: 'Query', myFollow: null },
        });
        forgetList();
      }),
  };
}
