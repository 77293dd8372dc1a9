import type { ServerAnswers } from '@voix/testing/render-app';

export interface FollowersServerOptions {
  /** Someone with an account; otherwise a guest, or nobody at all. */
  readonly who?: 'account' | 'guest' | 'visitor';
  readonly followed?: readonly string[];
  /** In the place of a mutation: a lost network. */
  readonly failing?: () => unknown;
}

interface SubjectInput {
  readonly input: { readonly subjectId: string };
}

interface PreferenceInput {
  readonly input: { readonly kind: string; readonly byEmail: boolean };
}

const PEOPLE = {
  account: {
    account: { id: 'a1', email: 'anne@exemple.fr' },
    participant: { id: 'me', displayName: 'Anne' },
  },
  guest: { account: null, participant: { id: 'me', displayName: 'Voix 1111-AA' } },
  visitor: { account: null, participant: null },
};

/** A server for one person, which remembers what they follow and want. */
export function aFollowersServer({
  who = 'account',
  followed = [],
  failing,
}: FollowersServerOptions = {}) {
  const follows = new Set(followed);
  const wanted = new Map([
    ['FOLLOWED_REVISED', true],
    ['FOLLOWED_WITHDRAWN', true],
  ]);
  const followOf = (subjectId: string) => ({
    id: `PROPOSAL:${subjectId}`,
    kind: 'PROPOSAL',
    subjectId,
    title: subjectId === 'gone' ? null : `Proposition ${subjectId}`,
    path: subjectId === 'gone' ? null : `/editions/essai/propositions/${subjectId}`,
    followedAt: '2026-11-24T09:00:00.000Z',
  });
  const preferences = () => [...wanted].map(([kind, byEmail]) => ({ kind, byEmail }));
  const answers: ServerAnswers = {
    Query: {
      viewer: { id: 'me', permissions: [], secondFactor: null, ...PEOPLE[who] },
      myFollow: ({ subjectId }: { readonly subjectId: string }) =>
        follows.has(subjectId) ? followOf(subjectId) : null,
      myFollows: () => ({
        totalCount: follows.size,
        pageInfo: { hasNextPage: false, endCursor: null },
        edges: [...follows].map((id) => ({ cursor: id, node: followOf(id) })),
      }),
      myNotificationPreferences: preferences,
    },
    Mutation: {
      followSubject: ({ input: { subjectId } }: SubjectInput) => {
        if (failing) return failing();
        follows.add(subjectId);
        return { __typename: 'FollowSubjectSuccess', follow: followOf(subjectId) };
      },
      unfollowSubject: ({ input: { subjectId } }: SubjectInput) => {
        if (failing) return failing();
        follows.delete(subjectId);
        return { __typename: 'UnfollowSubjectSuccess', subjectId };
      },
      setNotificationPreference: ({ input: { kind, byEmail } }: PreferenceInput) => {
        if (failing) return failing();
        wanted.set(kind, byEmail);
        return { __typename: 'SetNotificationPreferenceSuccess', preferences: preferences() };
      },
    },
  };
  return { answers, follows, wanted };
}
