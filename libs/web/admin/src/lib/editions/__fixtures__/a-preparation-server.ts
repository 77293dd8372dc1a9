import type { ServerAnswers } from '@voix/testing/render-app';

export const DRAFT_EDITION = {
  id: 'e1',
  slug: 'soins-2027',
  title: 'Soins de demain',
  question: 'Comment être soigné demain ?',
  summary: 'Parce que le soin change.',
  timeZone: 'Europe/Paris',
  state: 'DRAFT',
  currentPhase: null,
};

const READINESS = [
  { code: 'TEXTS_WRITTEN', moment: 'OPENING', isMet: true, params: [] },
  { code: 'LEGAL_BASIS_STATED', moment: 'OPENING', isMet: false, params: [] },
  { code: 'CHARTER_ADOPTED', moment: 'OPENING', isMet: false, params: [] },
  { code: 'SHEETS_REVIEWED', moment: 'PREPARATION', isMet: false, params: [] },
];

const theme = (id: string, title: string, isRetired = false) => ({
  id,
  code: id,
  title,
  summary: `À propos de ${title}.`,
  version: 1,
  isRetired,
});

export const PREPARED = {
  id: 'e1',
  edition: DRAFT_EDITION,
  state: 'DRAFT',
  version: 3,
  organizer: 'Collectif',
  seriesTitle: 'Soins',
  publishedAt: null,
  archivedAt: null,
  legal: null,
  readiness: READINESS,
  themes: [theme('un', 'Premier'), theme('deux', 'Deuxième')],
  untakenThemes: [{ id: 'trois', title: 'Ancien', summary: 'D’une autre édition.' }],
};

const TEMPLATES = [
  {
    code: 'SIMPLE_CONSULTATION',
    phases: [
      { kind: 'PREPARATION', title: 'Préparation', days: 21 },
      { kind: 'CONTRIBUTION', title: 'Contribution', days: null },
    ],
    activityTitles: ['Les propositions'],
    themeTitles: ['Général'],
  },
];

const ORGANIZER = {
  id: 'v',
  permissions: ['editions.configure', 'editions.preview'],
  account: { id: 'a', email: 'o@exemple.fr' },
  participant: null,
};

/** A server that knows one draft, and whoever prepares it. */
export function aPreparationServer(
  mutations: NonNullable<ServerAnswers['Mutation']> = {},
  queries: NonNullable<ServerAnswers['Query']> = {},
): ServerAnswers {
  return {
    Query: {
      viewer: ORGANIZER,
      preparedEditions: [PREPARED],
      preparedEdition: PREPARED,
      editionTemplates: TEMPLATES,
      allSeries: [{ id: 's1', slug: 'soins', title: 'Soins', organizer: 'Collectif' }],
      ...queries,
    },
    Mutation: mutations,
  };
}
