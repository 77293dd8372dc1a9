export const SLUG = 'sante-2026';

const NOON = 'T11:00:00.000Z';

const phase = (number: number, title: string, startsOn: string, endsOn: string | null) => ({
  id: `phase-${number}`,
  kind: 'CONTRIBUTION',
  title,
  startsAt: `${startsOn}${NOON}`,
  startsPrecision: 'EXACT',
  endsPrecision: 'EXACT',
  endsAt: endsOn === null ? null : `${endsOn}${NOON}`,
});

const PHASES = [
  phase(1, 'S’informer', '2026-01-12', '2026-02-02'),
  phase(2, 'Proposer et voter', '2026-02-02', '2126-04-12'),
  phase(3, 'Les institutions répondent', '2126-04-12', null),
];

/** The phases seen from inside one of them; 0 is before the first, 4 after the last. */
export function phasesDuring(current: number) {
  return PHASES.map((item, index) => ({
    ...item,
    state: index + 1 < current ? 'PAST' : index + 1 === current ? 'CURRENT' : 'COMING',
  }));
}

export const THEMES = [
  {
    id: 'theme-1',
    code: 'contact-humain',
    title: 'Plus de contact humain',
    summary: 'L’outil rend-il du temps ?',
    position: 1,
    proposalCount: 5,
  },
  {
    id: 'theme-2',
    code: 'donnees',
    title: 'Nos données de santé',
    summary: 'Qui peut s’en servir ?',
    position: 2,
    proposalCount: 1,
  },
  {
    id: 'theme-3',
    code: 'formation',
    title: 'Apprendre à s’en servir',
    summary: 'Qui former ?',
    position: 3,
    proposalCount: 0,
  },
];

export const RULES = {
  guestParticipationAllowed: true,
  proposalTitleMaxLength: 140,
  proposalBodyMaxLength: 5000,
  exposureMinimum: 30,
  minorityFloorPercent: 5,
  answerDelayDays: 90,
  moderationMode: 'A_POSTERIORI',
};

export const anOpenMoment = (interaction: string) => ({
  interaction,
  isOpen: true,
  opensAt: null,
  closesAt: '2126-04-12T11:00:00.000Z',
});

export const aClosedMoment = (interaction: string, opensAt: string | null = null) => ({
  interaction,
  isOpen: false,
  opensAt,
  closesAt: null,
});

const FIGURES = {
  participantCount: 1284,
  voteCount: 18_930,
  proposalCount: 412,
  publishedProposalCount: 412,
  argumentCount: 1,
  countedAt: '2026-03-02T08:05:00.000Z',
};

/** An edition as the server answers it, in the middle of its contribution phase. */
export function anEdition(change: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'edition-1',
    slug: SLUG,
    title: 'Santé, édition 2026',
    question: 'À quelles conditions cet outil a-t-il sa place dans le soin ?',
    summary: 'Il aide souvent. Il se trompe parfois, et personne n’a été consulté.',
    timeZone: 'Europe/Paris',
    series: { id: 'series-1', organizer: 'Fédération des patients' },
    phases: phasesDuring(2),
    themes: THEMES,
    theme: ({ code }: { readonly code: string }) =>
      THEMES.find((theme) => theme.code === code) ?? null,
    charter: {
      id: 'charter-1',
      version: 2,
      adoptedAt: '2026-01-05T09:00:00.000Z',
      body: '## Qui peut participer\n\nTout le monde.\n\n## Après\n\nLes institutions **répondent**.',
      rules: RULES,
    },
    charterVersions: [],
    guarantors: [],
    legal: {
      version: 2,
      legalBasis: 'PUBLIC_TASK',
      sensitiveDataGround: 'EXPLICIT_CONSENT',
      dataController: 'Fédération des patients',
      dataContact: 'donnees@exemple.fr',
      legalNote: 'Article 6, paragraphe 1, point e.',
    },
    noticeVersions: [],
    proposalsActivity: {
      id: 'activity-1',
      moments: [anOpenMoment('VOTE'), anOpenMoment('SUBMIT')],
    },
    participation: FIGURES,
    ...change,
  };
}

/** A server that has one edition, which is the current one. */
export function servedEdition(edition: ReturnType<typeof anEdition> | null) {
  return {
    Query: {
      currentEdition: edition,
      edition: ({ slug }: { readonly slug: string }) => (edition?.slug === slug ? edition : null),
    },
  };
}
