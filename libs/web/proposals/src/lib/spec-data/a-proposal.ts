import { anEdition } from './an-edition.js';

export const AN_AUTHOR = {
  id: 'participant-1',
  displayName: 'Solène, infirmière',
  college: { code: 'HEALTH_PROFESSIONAL', name: 'Professionnels de santé' },
  territory: { code: 'FR-OCC', name: 'Occitanie' },
};

export const A_TALLY = { agree: 64, neutral: 6, disagree: 30, total: 100, qualifications: [] };

const FIRST_VERSION = {
  id: 'version-1',
  number: 1,
  title: 'Qu’un soignant réponde',
  body: 'La nuit, personne ne lit les alertes.',
  reason: null,
  createdAt: '2026-02-10T09:00:00.000Z',
};

const SECOND_VERSION = {
  ...FIRST_VERSION,
  id: 'version-2',
  number: 2,
  title: 'Qu’un soignant nommé réponde',
  reason: 'On m’a demandé qui.',
  createdAt: '2026-02-14T09:00:00.000Z',
};

export const TWO_VERSIONS = [FIRST_VERSION, SECOND_VERSION];

const A_PROPOSAL = {
  id: 'proposal-12',
  number: 12,
  slug: 'soignant-nomme',
  title: 'Qu’un soignant nommé réponde',
  body: 'La nuit, **personne** ne lit les alertes.',
  state: 'PUBLISHED',
  stateReason: null,
  stateChangedAt: null,
  channel: 'WEB',
  submittedAt: '2026-02-10T09:00:00.000Z',
  author: AN_AUTHOR,
  theme: { id: 'theme-1', code: 'contact-humain', title: 'Plus de contact humain' },
  edition: () => anEdition(),
  currentVersion: 1,
  versions: [FIRST_VERSION],
  comparison: null,
  mergedInto: null,
  arguments: [],
  receiptCode: null,
  viewerPermissions: [],
  voteTally: A_TALLY,
  recordedElsewhere: [],
  viewerVote: null,
} as const;

/** A published proposal of somebody else, with what the spec wants otherwise. */
export function aProposal(otherwise: Readonly<Record<string, unknown>> = {}) {
  return { ...A_PROPOSAL, ...otherwise };
}

/** As many proposals as asked, each with its own number. */
export function someProposals(count: number, from = 1) {
  return Array.from({ length: count }, (_proposal, index) => {
    const number = from + index;
    return aProposal({
      id: `proposal-${number}`,
      number,
      slug: `p-${number}`,
      title: `Idée ${number}`,
    });
  }) as readonly { readonly id: string; readonly title: string }[];
}
