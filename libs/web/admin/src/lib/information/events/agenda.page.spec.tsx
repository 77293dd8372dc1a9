import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings } from '@voix/testing/render-app';
import { EDITION, openDesk, serving } from '../__fixtures__/collection-desk.js';

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

describe('AgendaAdministrationPage', () => {
  const path = paths.agendaAdministration.to({ edition: EDITION });
  const calendar = (event: object) => ({
    calendarEvents: { totalCount: 1, edges: [{ node: event }] },
  });

  it('offers a partner organiser their territory first, and says which events are not theirs', async () => {
    const viewerEventReach = { isEverywhere: false, territoryCodes: ['FR-NOR'] };
    const elsewhere = { ...EVENT, viewerPermissions: [] };
    const { user } = await openDesk(path, serving({ viewerEventReach, ...calendar(elsewhere) }));
    expect(await screen.findByText('Autre territoire')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Annoncer un rendez-vous' }));
    const territory = screen.getByRole('combobox', { name: /^Territoire/ });
    expect(territory).toHaveValue('FR-NOR');
    expect([...territory.querySelectorAll('option')].map(({ text }) => text)).toEqual([
      'Normandie',
      'Normandie — Calvados',
      'Tout le pays, ou en ligne',
      'Bretagne',
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it('tells a partner why an event elsewhere is refused, and keeps all that they typed', async () => {
    const viewerEventReach = { isEverywhere: false, territoryCodes: ['FR-NOR'] };
    const message = 'OTHER_TERRITORY';
    const { user } = await openDesk(
      path,
      serving(
        { viewerEventReach, ...calendar(EVENT) },
        { announceEvent: { __typename: 'OtherTerritoryError', code: 'OTHER_TERRITORY', message } },
      ),
    );
    await user.click(await screen.findByRole('button', { name: 'Annoncer un rendez-vous' }));
    const form = screen.getByRole('form', { name: 'Annoncer un rendez-vous' });
    const field = (name: RegExp) => within(form).getByRole('textbox', { name });
    await user.type(field(/^Titre/), 'Débat à Rennes');
    fireEvent.change(within(form).getByLabelText(/^Début/), {
      target: { value: '2027-03-28T10:00' },
    });
    fireEvent.change(within(form).getByLabelText(/^Fin/), {
      target: { value: '2027-03-28T12:00' },
    });
    await user.selectOptions(within(form).getByRole('combobox'), 'FR-BRE');
    await user.type(field(/^Lieu/), 'Rennes');
    await user.type(field(/^Au programme/), 'Venez.');
    await user.type(field(/^Contact/), 'debat@exemple.fr');
    await user.click(within(form).getByRole('button', { name: 'Enregistrer' }));
    expect(
      await within(form).findByText(/^Votre rôle porte sur un autre territoire\./),
    ).toBeVisible();
    expect(field(/^Titre/)).toHaveValue('Débat à Rennes');
    expect(within(form).getByRole('combobox')).toHaveValue('FR-BRE');
    expect(await axeFindings()).toEqual([]);
  });

  it('cancels an event with a reason that everybody reads', async () => {
    const viewerEventReach = { isEverywhere: true, territoryCodes: [] };
    const { user, server } = await openDesk(
      path,
      serving(
        { viewerEventReach, ...calendar(EVENT) },
        {
          cancelEvent: {
            __typename: 'CancelEventSuccess',
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
