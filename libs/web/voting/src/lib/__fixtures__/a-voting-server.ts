import type { ServerAnswers } from '@voix/testing/render-app';
import type { Qualification, Stance } from '@voix/web-ui';

/** An edition that is voted on, for the tests of this area: a small server that remembers votes. */
export interface VotingServer {
  readonly answers: ServerAnswers;
  /** What the server has, by proposal. */
  readonly votes: Map<string, SampleVote>;
}

interface SampleVote {
  readonly stance: Stance;
  readonly qualifications: readonly Qualification[];
}

interface Moment {
  readonly isOpen: boolean;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

export interface VotingServerOptions {
  readonly vote?: Moment;
  readonly guestsMayVote?: boolean;
  readonly areResultsShown?: boolean;
  /** A person with an account; otherwise a visitor. */
  readonly account?: { readonly id: string; readonly email: string } | null;
  readonly proposals?: readonly SampleProposal[];
  readonly earlier?: Readonly<Record<string, SampleVote>>;
  /** In the place of the real mutations: a refusal, a break-down, a lost network. */
  readonly castVote?: (record: () => unknown) => unknown;
  readonly withdrawVote?: () => unknown;
}

/** What the server answers to a vote before one has agreed to what the edition tells about data. */
export const CONSENT_REQUIRED = {
  __typename: 'NotEligibleError',
  code: 'CONSENT_REQUIRED',
  message: '',
};

export interface SampleProposal {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state?: string;
}

export const EDITION = 'ia-sante-2026';
export const OPEN: Moment = { isOpen: true, opensAt: null, closesAt: '2030-03-14T22:59:00.000Z' };
export const COMING: Moment = {
  isOpen: false,
  opensAt: '2030-03-01T08:00:00.000Z',
  closesAt: null,
};
export const OVER: Moment = { isOpen: false, opensAt: null, closesAt: null };

export const PROPOSALS: readonly SampleProposal[] = [
  { id: 'p1', number: 1, title: 'Dire quand un logiciel a aidé à décider' },
  { id: 'p2', number: 2, title: 'Former chaque équipe soignante' },
  { id: 'p3', number: 3, title: 'Garder un accueil humain' },
];

const RECEIPT = 'a1b2c3d4'.repeat(8);
const TALLY = { agree: 30, neutral: 5, disagree: 15, total: 50 };
const COUNTED: Readonly<Record<string, number>> = { LIKE_IT: 12, NO_WAY: 4 };
const NUANCES = [
  'LIKE_IT',
  'DOABLE',
  'PLATITUDE_AGREE',
  'DO_NOT_UNDERSTAND',
  'NO_OPINION',
  'DO_NOT_CARE',
  'NO_WAY',
  'IMPOSSIBLE',
  'PLATITUDE_DISAGREE',
];

interface CastInput {
  readonly input: SampleVote & { readonly proposalId: string };
}

/** A server for one person: each vote is remembered, and a visitor who votes becomes a guest. */
export function aVotingServer(options: VotingServerOptions = {}): VotingServer {
  const { proposals = PROPOSALS, account = null } = options;
  const votes = new Map(Object.entries(options.earlier ?? {}));

  const voteOn = (id: string) => {
    const vote = votes.get(id);
    const proposal = () => proposalOf(id);
    return vote
      ? { ...vote, id, votedAt: '2026-11-20T10:00:00.000Z', receipt: RECEIPT, proposal }
      : null;
  };
  const proposalOf = (id: string) => {
    const proposal = proposals.find((one) => one.id === id);
    return {
      ...ABOUT,
      ...proposal,
      edition,
      viewerVote: () => voteOn(id),
      voteTally: () => tally(),
    };
  };
  const tally = () =>
    options.areResultsShown
      ? {
          ...TALLY,
          total: TALLY.total + votes.size,
          agree: TALLY.agree + votes.size,
          qualifications: NUANCES.map((qualification) => ({
            qualification,
            count: COUNTED[qualification] ?? 0,
          })),
        }
      : null;
  const edition = () =>
    editionOf(
      options,
      proposals.map(({ id }) => proposalOf(id)),
      votes,
    );
  const record = ({ input }: CastInput) => {
    votes.set(input.proposalId, { stance: input.stance, qualifications: input.qualifications });
    return { __typename: 'CastVoteSuccess', vote: voteOn(input.proposalId), receipt: RECEIPT };
  };

  const answers: ServerAnswers = {
    Query: {
      viewer: () => ({
        id: 'me',
        permissions: [],
        account,
        participant: participantWith(account, votes.size),
      }),
      edition: ({ slug }: { readonly slug: string }) => (slug === EDITION ? edition() : null),
      proposal: ({ number }: { readonly number: number }) =>
        proposalOf(proposals.find((one) => one.number === number)?.id ?? ''),
    },
    Mutation: {
      castVote: (args: CastInput) =>
        options.castVote ? options.castVote(() => record(args)) : record(args),
      withdrawVote: ({ input }: CastInput) => {
        if (options.withdrawVote) return options.withdrawVote();
        votes.delete(input.proposalId);
        return {
          __typename: 'WithdrawVoteSuccess',
          receipt: RECEIPT,
          proposal: proposalOf(input.proposalId),
        };
      },
    },
  };
  return { answers, votes };
}

const ABOUT = {
  slug: 'une-proposition',
  body: 'Chaque personne soignée le saurait, en une phrase claire.',
  state: 'PUBLISHED',
  theme: { id: 't1', title: 'Consentir et comprendre' },
  author: {
    id: 'a1',
    displayName: 'Voix 7K3F-Q2',
    college: { code: 'CAREGIVER', name: 'Proches aidants' },
  },
};

function participantWith(account: VotingServerOptions['account'], voteCount: number) {
  return account || voteCount > 0 ? { id: 'me', displayName: 'Voix 1111-AA' } : null;
}

function editionOf(
  { vote = OPEN, guestsMayVote = true }: VotingServerOptions,
  proposals: readonly { readonly id?: string }[],
  votes: VotingServer['votes'],
) {
  return {
    id: 'e1',
    slug: EDITION,
    title: 'États généraux',
    timeZone: 'Europe/Paris',
    legal: { version: 2 },
    charter: { id: 'c1', rules: { guestParticipationAllowed: guestsMayVote } },
    proposalsActivity: {
      id: 'act1',
      moments: [
        { interaction: 'VOTE', ...vote },
        { interaction: 'SUBMIT', ...OPEN },
        { interaction: 'SEE_RESULTS', ...COMING },
      ],
      voteProgress: () => ({ votedCount: votes.size, votableCount: proposals.length }),
      voteSequence: () => proposals.filter(({ id }) => !votes.has(id ?? '')),
    },
  };
}
