/** What the server would answer, for the specs of this area: plain objects under the names of the schema. */
export const SLUG = 'sante-2026';

const THEMES = [
  { id: 'theme-1', code: 'contact-humain', title: 'Plus de contact humain' },
  { id: 'theme-2', code: 'donnees', title: 'Nos données de santé' },
];

export const CLOSES_AT = '2126-04-12T21:59:00.000Z';

export const OPEN = { isOpen: true, opensAt: null, closesAt: CLOSES_AT };
export const CLOSED = { isOpen: false, opensAt: null, closesAt: null };
export const COMING = { isOpen: false, opensAt: '2126-01-12T08:00:00.000Z', closesAt: null };

interface Moment {
  readonly isOpen: boolean;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

export interface EditionOptions {
  readonly submit?: Moment;
  readonly vote?: Moment;
  readonly areGuestsAllowed?: boolean;
  /** Answers to the page that a list asks for. */
  readonly proposals?: (request: ListRequest) => unknown;
}

export interface ListRequest {
  readonly first: number;
  readonly after?: string | null;
  readonly theme?: string | null;
  readonly order: string;
}

/** A page of a list of proposals. */
export function aPageOf(
  nodes: readonly { readonly id: string }[],
  { totalCount = nodes.length, hasNextPage = false } = {},
) {
  return {
    totalCount,
    edges: nodes.map((node) => ({ cursor: `after-${node.id}`, node })),
    pageInfo: { hasNextPage, endCursor: nodes.length === 0 ? null : `after-${nodes.at(-1)?.id}` },
  };
}

export function anEdition(options: EditionOptions = {}) {
  const { submit = OPEN, vote = OPEN, areGuestsAllowed = true, proposals } = options;
  return {
    id: 'edition-1',
    slug: SLUG,
    title: 'Santé, édition 2026',
    timeZone: 'Europe/Paris',
    legal: { version: 2 },
    themes: THEMES,
    useCases: [],
    charter: {
      id: 'charter-1',
      version: 1,
      rules: {
        guestParticipationAllowed: areGuestsAllowed,
        proposalTitleMaxLength: 140,
        proposalBodyMaxLength: 5000,
        exposureMinimum: 30,
        minorityFloorPercent: 5,
        answerDelayDays: 90,
      },
    },
    proposalsActivity: {
      id: 'activity-1',
      moments: [
        { interaction: 'SUBMIT', ...submit },
        { interaction: 'VOTE', ...vote },
      ],
      proposals: proposals ?? (() => aPageOf([])),
    },
  };
}
