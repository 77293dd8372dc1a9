import type { ServerAnswers } from '@voix/testing/render-app';

const PROPOSALS = {
  id: 'a1',
  kind: 'PROPOSALS',
  slug: 'propositions',
  title: 'Les propositions',
  intro: 'Proposez une mesure.',
  version: 1,
  interactions: ['SUBMIT', 'ARGUE', 'AMEND', 'VOTE', 'SEE_RESULTS'],
  cells: [
    { phaseId: 'p2', interaction: 'SUBMIT' },
    { phaseId: 'p2', interaction: 'VOTE' },
    { phaseId: null, interaction: 'SEE_RESULTS' },
  ],
};

const TESTIMONIES = {
  id: 'a2',
  kind: 'TESTIMONIES',
  slug: 'temoignages',
  title: 'Les témoignages',
  intro: 'Racontez.',
  version: 1,
  interactions: ['SUBMIT', 'SEE_RESULTS'],
  cells: [],
};

const EXACT = { startsPrecision: 'EXACT', endsPrecision: 'EXACT' };

export const CALENDAR = {
  id: 'e1',
  slug: 'essai',
  title: 'Essai',
  timeZone: 'Europe/Paris',
  state: 'PUBLISHED',
  phases: [
    {
      ...EXACT,
      id: 'p1',
      kind: 'INFORMATION',
      title: 'S’informer',
      startsAt: '2026-01-12T08:00:00.000Z',
      endsAt: '2026-02-02T08:00:00.000Z',
      state: 'PAST',
    },
    {
      ...EXACT,
      id: 'p2',
      kind: 'CONTRIBUTION',
      title: 'Proposer',
      startsAt: '2026-02-02T08:00:00.000Z',
      endsAt: '2126-04-12T22:00:00.000Z',
      state: 'CURRENT',
    },
    {
      id: 'p3',
      kind: 'SYNTHESIS',
      title: 'La synthèse',
      startsAt: '2127-02-28T23:00:00.000Z',
      startsPrecision: 'SEASON',
      endsAt: null,
      endsPrecision: 'EXACT',
      state: 'COMING',
    },
  ],
  activities: [PROPOSALS, TESTIMONIES],
};

const ORGANIZER = {
  id: 'viewer',
  permissions: ['editions.configure'],
  secondFactor: { isRequired: true, isPassed: true },
  account: { id: 'account', email: 'orga@exemple.fr' },
  participant: { id: 'participant', displayName: 'Orga' },
};

/** A server where someone organises an edition; `mutations` answer what they do. */
export function aCalendarServer(
  mutations: ServerAnswers['Mutation'] = {},
  edition: object | null = CALENDAR,
): ServerAnswers {
  return { Query: { viewer: () => ORGANIZER, edition: () => edition }, Mutation: mutations };
}
