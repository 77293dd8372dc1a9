import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp, type ServerAnswers } from '@voix/testing/render-app';
import { collectionsAdminRoutes } from './collections.admin-routes.js';

const EDITION = 'sante-2026';

const TERM = {
  id: 'term-1',
  slug: 'biais',
  term: 'Biais',
  definition: 'Erreur qui va toujours dans le même sens.',
  easyDefinition: null,
  example: null,
  synonyms: ['biaisé'],
  version: 3,
};

const USE_CASE = {
  id: 'use-case-1',
  slug: 'scanner',
  title: 'Lire des scanners',
  purpose: 'Prévenir plus tôt.',
  settings: ['EMERGENCY'],
  place: 'Urgences.',
  dataUsed: 'Images.',
  claimedBenefit: null,
  limits: null,
  humanGuarantee: 'Un radiologue regarde.',
  openQuestions: ['Qui est prévenu ?'],
  isRetired: false,
  version: 1,
  theme: { id: 'theme-1' },
};

const EVENT = {
  id: 'event-1',
  slug: '2027-04-01-debat',
  title: 'Débat à Rennes',
  kind: 'DEBATE',
  purpose: 'OPEN_TO_ALL',
  startsAt: '2027-04-01T16:00:00.000Z',
  endsAt: '2027-04-01T18:00:00.000Z',
  place: 'Maison des associations',
  onlineUrl: null,
  description: 'Venez parler.',
  contact: 'debat@exemple.fr',
  capacity: null,
  cancelledAt: null,
  version: 2,
  viewerPermissions: ['events.manage'],
  territory: { code: 'FR-BRE', name: 'Bretagne' },
};

const serving = (
  fields: object,
  mutations: Readonly<Record<string, unknown>> = {},
): ServerAnswers => ({
  Query: {
    viewer: {
      id: 'v',
      permissions: ['information.edit', 'events.manage'],
      account: { id: 'a', email: 'o@exemple.fr', locale: 'fr' },
      participant: null,
    },
    territories: [
      { code: 'FR-BRE', name: 'Bretagne' },
      { code: 'FR-NOR', name: 'Normandie' },
    ],
    edition: { id: 'edition-1', slug: EDITION, timeZone: 'Europe/Paris', ...fields },
  },
  Mutation: mutations,
});

const open = (path: string, server: ServerAnswers) =>
  renderApp({ routes: collectionsAdminRoutes, path, server });

describe('GlossaryAdministrationPage', () => {
  it('changes a word from the version that was read, other words one a line', async () => {
    const { user, server } = await open(
      paths.glossaryAdministration.to({ edition: EDITION }),
      serving(
        { glossary: [TERM] },
        { rewordGlossaryTerm: { __typename: 'GlossaryTermSuccess', term: TERM } },
      ),
    );
    await user.click(await screen.findByRole('button', { name: /^Modifier/ }));
    expect(await axeFindings()).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /^Autres mots/ }), '\nbiaisée');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    const sent = server.sent.find(({ name }) => name === 'RewordGlossaryTerm');
    expect(sent?.variables).toMatchObject({
      input: { termId: 'term-1', expectedVersion: 3, synonyms: ['biaisé', 'biaisée'] },
    });
  });
});

describe('UseCasesAdministrationPage', () => {
  it('asks for what is missing before anything is sent', async () => {
    const { user, server } = await open(
      paths.careCasesAdministration.to({ edition: EDITION }),
      serving({ themes: [{ id: 'theme-1', title: 'Soins' }], useCases: [USE_CASE] }),
    );
    await user.click(await screen.findByRole('button', { name: 'Ajouter un cas d’usage' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(screen.getByRole('textbox', { name: /^Titre/ })).toBeInvalid();
    expect(server.sent.some(({ name }) => name === 'AddUseCase')).toBe(false);
    expect(await axeFindings()).toEqual([]);
  });
});

describe('AgendaAdministrationPage', () => {
  const path = paths.agendaAdministration.to({ edition: EDITION });
  const calendar = (event: object) => ({
    calendarEvents: { totalCount: 1, edges: [{ node: event }] },
  });

  it('offers a partner organiser their territory alone, and says which events are not theirs', async () => {
    const viewerEventReach = { isEverywhere: false, territoryCodes: ['FR-BRE'] };
    const elsewhere = { ...EVENT, viewerPermissions: [] };
    const { user } = await open(path, serving({ viewerEventReach, ...calendar(elsewhere) }));
    expect(await screen.findByText('Autre territoire')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Annoncer un rendez-vous' }));
    const territory = screen.getByRole('combobox', { name: /^Territoire/ });
    expect([...territory.querySelectorAll('option')].map(({ text }) => text)).toEqual(['Bretagne']);
    expect(await axeFindings()).toEqual([]);
  });

  it('cancels an event with a reason that everybody reads', async () => {
    const viewerEventReach = { isEverywhere: true, territoryCodes: [] };
    const { user, server } = await open(
      path,
      serving(
        { viewerEventReach, ...calendar(EVENT) },
        {
          cancelEvent: {
            __typename: 'EventSuccess',
            event: { ...EVENT, cancelledAt: EVENT.startsAt },
          },
        },
      ),
    );
    await user.click(await screen.findByRole('button', { name: /^Annuler/ }));
    await user.type(screen.getByRole('textbox', { name: /^Raison/ }), 'Salle fermée');
    await user.click(screen.getByRole('button', { name: /^Annuler/ }));
    expect(await screen.findByText('Annulé')).toBeVisible();
    expect(server.sent.find(({ name }) => name === 'CancelEvent')?.variables).toEqual({
      input: { eventId: 'event-1', reason: 'Salle fermée' },
    });
  });
});
