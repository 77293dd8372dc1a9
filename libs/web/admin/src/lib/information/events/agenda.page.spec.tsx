import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
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

  it('offers a partner organiser their territory alone, and says which events are not theirs', async () => {
    const viewerEventReach = { isEverywhere: false, territoryCodes: ['FR-BRE'] };
    const elsewhere = { ...EVENT, viewerPermissions: [] };
    const { user } = await openDesk(path, serving({ viewerEventReach, ...calendar(elsewhere) }));
    expect(await screen.findByText('Autre territoire')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Annoncer un rendez-vous' }));
    const territory = screen.getByRole('combobox', { name: /^Territoire/ });
    expect([...territory.querySelectorAll('option')].map(({ text }) => text)).toEqual(['Bretagne']);
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
