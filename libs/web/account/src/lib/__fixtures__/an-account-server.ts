import type { ServerAnswers } from '@voix/testing/render-app';

export const EMAIL = 'anne@exemple.fr';
export const EDITION = 'ia-sante-2026';
export const RIGHT_CODE = '123456';
export const RIGHT_TOKEN = 'right-token';

export type Person = 'visitor' | 'guest' | 'member';

export interface AccountServerOptions {
  readonly person?: Person;
  readonly proposals?: readonly object[];
  readonly votes?: readonly object[];
  readonly sessions?: readonly object[];
  /** How the member passes the second factor; no role asks for it unless said otherwise. */
  readonly secondFactor?: object;
  /** Identities of other services that open the account. */
  readonly identities?: readonly object[];
  /** What mutations answer instead of their usual answer, which `goOn` gives. */
  readonly mutations?: Readonly<Record<string, Interception>>;
}

type Answer = (args: MutationArguments) => unknown;
type Interception = (args: MutationArguments, goOn: () => unknown) => unknown;

interface MutationArguments {
  readonly input: Readonly<Record<string, string | null | undefined>>;
}

const edition = { id: 'e1', slug: EDITION, title: 'États généraux', timeZone: 'Europe/Paris' };

export function aProposal(fields: object = {}) {
  return {
    id: 'p1',
    number: 7,
    slug: 'dire',
    title: 'Dire quand un logiciel a aidé à décider',
    state: 'PUBLISHED',
    stateReason: null,
    submittedAt: '2026-10-01T10:00:00.000Z',
    receiptCode: '7K3F-Q2MX-9D4T',
    edition,
    ...fields,
  };
}

export function aVote(fields: object = {}) {
  return {
    id: 'p2',
    stance: 'AGREE',
    qualifications: ['LIKE_IT', 'DOABLE'],
    votedAt: '2026-10-02T10:00:00.000Z',
    receipt: 'a1b2c3d4'.repeat(8),
    proposal: {
      id: 'p2',
      state: 'PUBLISHED',
      number: 8,
      slug: 'former',
      title: 'Former chaque équipe',
      edition,
    },
    ...fields,
  };
}

export function aSession(fields: object = {}) {
  return {
    id: 's1',
    label: 'Firefox, Android',
    createdAt: '2026-10-01T10:00:00.000Z',
    lastSeenAt: '2026-10-03T10:00:00.000Z',
    isCurrent: true,
    ...fields,
  };
}

/** A page of a list; the rest comes with the cursor. */
function pageOf(items: readonly object[], after: string | null | undefined, size: number) {
  const start = after ? Number(after) : 0;
  const shown = items.slice(start, start + size);
  const end = start + shown.length;
  return {
    totalCount: items.length,
    pageInfo: { hasNextPage: end < items.length, endCursor: String(end) },
    edges: shown.map((node, index) => ({ cursor: String(start + index + 1), node })),
  };
}

interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** A server for one person, who may sign in and out. */
export function anAccountServer(options: AccountServerOptions = {}): ServerAnswers {
  let person = options.person ?? 'visitor';
  let sessions = options.sessions ?? [aSession()];
  let identities = options.identities ?? [];
  const participant = {
    id: 'me',
    displayName: 'Voix 1111-AA',
    college: null as object | null,
    territory: null as object | null,
  };

  const viewer = () => ({
    id: person === 'visitor' ? 'nobody' : 'me',
    permissions: [],
    account: person === 'member' ? { id: 'acc', email: EMAIL, locale: 'fr' } : null,
    participant: person === 'visitor' ? null : participant,
    secondFactor: person === 'member' ? (options.secondFactor ?? NO_SECOND_FACTOR) : null,
    ageBand: null,
    sessions: () => sessions,
    identities: () => (person === 'member' ? identities : []),
    proposals: ({ first, after }: PageArguments) => pageOf(options.proposals ?? [], after, first),
    votes: ({ first, after }: PageArguments) => pageOf(options.votes ?? [], after, first),
  });

  const mutations: Readonly<Record<string, Answer>> = {
    requestSignInLink: ({ input }: MutationArguments) => ({
      __typename: 'RequestSignInLinkSuccess',
      email: input['email'],
      expiresAt: new Date(Date.now() + 900_000),
    }),
    completeSignIn: ({ input }: MutationArguments) => {
      if (input['token'] !== RIGHT_TOKEN && input['code'] !== RIGHT_CODE) return wrong(input);
      person = 'member';
      return { __typename: 'CompleteSignInSuccess', viewer: viewer(), returnTo: null };
    },
    signOut: () => {
      person = 'visitor';
      return { viewer: viewer() };
    },
    eraseMyData: () => {
      person = 'visitor';
      return { __typename: 'EraseMyDataSuccess', viewer: viewer() };
    },
    endSession: ({ input }: MutationArguments) => {
      sessions = sessions.filter((one) => !('id' in one) || one.id !== input['sessionId']);
      return { viewer: viewer() };
    },
    unlinkIdentity: ({ input }: MutationArguments) => {
      identities = identities.filter((one) => !('id' in one) || one.id !== input['identityId']);
      return { viewer: viewer() };
    },
    updateMyProfile: ({ input }: MutationArguments) => {
      participant.displayName = input['displayName'] ?? '';
      participant.college = COLLEGES.find(({ code }) => code === input['collegeCode']) ?? null;
      participant.territory =
        TERRITORIES.find(({ code }) => code === input['territoryCode']) ?? null;
      return { __typename: 'UpdateMyProfileSuccess', viewer: viewer() };
    },
    beginAuthenticatorSetup: () => ({
      secret: 'JBSWY3DPEHPK3PXP',
      uri: 'otpauth://totp/Voix',
      setupToken: 'setup-token',
    }),
    confirmAuthenticator: () => ({
      __typename: 'ConfirmAuthenticatorSuccess',
      recoveryCodes: [],
      viewer: viewer(),
    }),
    passSecondFactor: () => ({ __typename: 'PassSecondFactorSuccess', viewer: viewer() }),
    removePasskey: () => ({ __typename: 'RemovePasskeySuccess', viewer: viewer() }),
    claimFirstOrganizer: () => ({ __typename: 'ClaimFirstOrganizerSuccess', viewer: viewer() }),
  };

  return {
    Query: {
      identityProviders: () => [],
      viewer,
      currentEdition: edition,
      colleges: COLLEGES,
      territories: TERRITORIES,
    },
    Mutation: intercepted(mutations, options.mutations),
  };
}

function intercepted(
  usual: Readonly<Record<string, Answer>>,
  interceptions: AccountServerOptions['mutations'] = {},
) {
  const entries = Object.entries(usual).map(([name, answer]) => {
    const intercept = interceptions[name] ?? ((_args, goOn) => goOn());
    return [name, (args: MutationArguments) => intercept(args, () => answer(args))] as const;
  });
  return Object.fromEntries(entries);
}

const NO_SECOND_FACTOR = {
  isRequired: false,
  isPassed: false,
  authenticator: { addedAt: null, recoveryCodesLeft: 0 },
  passkeys: [],
};

const COLLEGES = [
  { code: 'HEALTH_USER', name: 'Personnes soignées' },
  { code: 'CAREGIVER', name: 'Proches aidants' },
];
const TERRITORIES = [{ code: 'FR-BRE', name: 'Bretagne' }];

function wrong({ token }: MutationArguments['input']) {
  const code = token ? 'SIGN_IN_LINK_INVALID' : 'SIGN_IN_CODE_INVALID';
  return { __typename: 'SignInFailedError', code, message: '' };
}
