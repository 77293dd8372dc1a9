import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import {
  axeFindings,
  loseConnection,
  renderApp,
  type ServerAnswers,
} from '@voix/testing/render-app';
import { collectionsRoutes } from '../collections.routes.js';

const EDITION = 'sante-2026';

const TERM = {
  id: 'term-1',
  slug: 'biais',
  term: 'Biais',
  definition: 'Erreur qui va toujours dans le même sens.',
  easyDefinition: 'Une erreur qui revient.',
  example: null,
  synonyms: ['biaisé'],
};

const USE_CASE = {
  id: 'use-case-1',
  slug: 'mammographie',
  title: 'Lire des mammographies',
  purpose: 'Repérer ce qui mérite un second regard.',
  settings: ['HOSPITAL'],
  place: 'Centres d’imagerie.',
  dataUsed: 'Images.',
  claimedBenefit: null,
  limits: null,
  humanGuarantee: 'Un radiologue lit tout.',
  openQuestions: ['Qui informe ?', 'Quels biais ?'],
  isRetired: false,
  theme: { id: 'theme-1', code: 'soins', title: 'Le temps des soins' },
  proposals: [{ id: 'p-1', number: 12, slug: 'nommer', title: 'Nommer le radiologue' }],
};

const EVENT = {
  id: 'event-1',
  slug: '2027-03-28-debat',
  title: 'Débat à Rennes',
  kind: 'DEBATE',
  purpose: 'OUTREACH',
  startsAt: '2027-04-01T16:00:00.000Z',
  endsAt: '2027-04-01T18:00:00.000Z',
  place: 'Maison des associations',
  onlineUrl: null,
  description: 'Venez parler.',
  contact: 'debat@exemple.fr',
  capacity: null,
  cancelledAt: null as string | null,
  cancelReason: null as string | null,
  territory: { code: 'FR-BRE', name: 'Bretagne' },
};

const serving = (fields: object): ServerAnswers => ({
  Query: {
    territories: [{ code: 'FR-BRE', name: 'Bretagne' }],
    edition: {
      id: 'edition-1',
      slug: EDITION,
      title: 'Santé 2026',
      timeZone: 'Europe/Paris',
      glossary: [TERM],
      ...fields,
    },
  },
});

const calendar = (...events: readonly object[]) => ({
  calendarEvents: {
    totalCount: events.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: events.map((node) => ({ cursor: 'c', node })),
  },
});

const open = (path: string, server: ServerAnswers) =>
  renderApp({ routes: collectionsRoutes, path, server });

describe('GlossaryPage', () => {
  const path = paths.glossary.to({ edition: EDITION });

  it('defines each word, and turns to easy words', async () => {
    const { user } = await open(path, serving({ glossary: [TERM] }));
    expect(await screen.findByText(TERM.definition)).toBeVisible();
    expect(screen.getByText(/biaisé/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Facile à lire' }));
    expect(await screen.findByText(TERM.easyDefinition)).toBeVisible();
  });

  it('says when there is no word yet', async () => {
    await open(path, serving({ glossary: [] }));
    expect(await screen.findByText('Le glossaire n’est pas encore publié.')).toBeVisible();
  });
});

describe('UseCasesPage', () => {
  const path = paths.careCases.to({ edition: EDITION });
  const other = { ...USE_CASE, id: 'use-case-2', title: 'À domicile', settings: ['HOME'] };

  it('shows those of a place, which the address keeps', async () => {
    const { user } = await open(path, serving({ useCases: [USE_CASE, other] }));
    await screen.findByRole('link', { name: USE_CASE.title });
    expect(await axeFindings()).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lieu' }), 'À domicile');
    expect(screen.queryByRole('link', { name: USE_CASE.title })).toBeNull();
    expect(window.location.search).toBe('?lieu=home');
  });

  it('offers to see all when nothing answers the choices', async () => {
    const { user } = await open(`${path}?theme=inconnu`, serving({ useCases: [USE_CASE] }));
    await user.click(await screen.findByRole('button', { name: 'Tout voir' }));
    expect(await screen.findByRole('link', { name: USE_CASE.title })).toBeVisible();
  });
});

describe('UseCasePage', () => {
  const path = paths.careCase.to({ edition: EDITION, careCase: USE_CASE.slug });

  it('says what it is for and who answers for it, and which proposals are about it', async () => {
    await open(path, serving({ useCase: USE_CASE }));
    expect(await screen.findByText(USE_CASE.humanGuarantee)).toBeVisible();
    expect(screen.queryByText('Limites')).toBeNull();
    expect(screen.getByRole('link', { name: 'Nommer le radiologue' })).toHaveAttribute(
      'href',
      paths.proposal.to({ edition: EDITION, proposal: '12-nommer' }),
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('explains a word where it first comes', async () => {
    const { user } = await open(path, serving({ useCase: { ...USE_CASE, limits: 'Des biais.' } }));
    await user.click(await screen.findByRole('button', { name: /^biais\s: définition$/ }));
    expect(await screen.findByText(TERM.definition)).toBeVisible();
    expect(screen.getByText(/^Quels biais/).querySelector('button')).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('marks one that left the collection, and proposes nothing from it', async () => {
    await open(path, serving({ useCase: { ...USE_CASE, isRetired: true } }));
    expect(await screen.findByText('Ce cas d’usage n’est plus dans la collection.')).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Proposer/ })).toBeNull();
  });

  it('says when there is none', async () => {
    await open(path, serving({ useCase: null }));
    expect(await screen.findByRole('link', { name: 'Cas d’usage' })).toBeVisible();
  });
});

describe('AgendaPage', () => {
  const path = paths.agenda.to({ edition: EDITION });

  it('says where and when, marks what is cancelled, and offers the feed', async () => {
    const cancelled = {
      ...EVENT,
      id: 'event-2',
      slug: 'autre',
      title: 'Atelier',
      cancelledAt: EVENT.startsAt,
    };
    const { server, user } = await open(path, serving(calendar(EVENT, cancelled)));
    await screen.findByRole('link', { name: EVENT.title });
    const [first, second] = screen.getAllByRole('listitem').slice(-2);
    expect(first).toHaveTextContent('Bretagne');
    expect(within(second ?? document.body).getByText('Annulé')).toBeVisible();
    expect(screen.getByRole('link', { name: /S’abonner/ })).toHaveAttribute(
      'href',
      '/editions/sante-2026/agenda.ics',
    );
    expect(await axeFindings()).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Genre' }), 'Atelier');
    expect(server.sent.at(-1)?.variables).toMatchObject({ kind: 'WORKSHOP', moment: 'UPCOMING' });
  });

  it('says when nothing answers the choices', async () => {
    await open(path, serving(calendar()));
    expect(await screen.findByText(/^Aucun rendez-vous à venir/)).toBeVisible();
  });

  it('offers to try again when the service is out of reach', async () => {
    await open(path, { Query: { territories: [], edition: loseConnection } });
    expect(await screen.findByRole('button', { name: 'Recommencer' })).toBeVisible();
  });
});

describe('EventPage', () => {
  const path = paths.event.to({ edition: EDITION, event: EVENT.slug });

  it('says all that one needs to come, and why it is cancelled', async () => {
    const cancelled = { ...EVENT, cancelledAt: EVENT.startsAt, cancelReason: 'Salle fermée' };
    await open(path, serving({ calendarEvent: cancelled }));
    expect(await screen.findByText('Salle fermée')).toBeVisible();
    expect(screen.getByText('Maison des associations, Bretagne')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ajouter à mon agenda' })).toHaveAttribute(
      'href',
      '/editions/sante-2026/agenda/2027-03-28-debat/agenda.ics',
    );
    expect(await axeFindings()).toEqual([]);
  });
});
