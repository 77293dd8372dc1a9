import { describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, plainSpaces, renderApp, type ServerAnswers } from '@voix/testing/render-app';
import { CALENDAR, aCalendarServer } from '../__fixtures__/a-calendar-server.js';
import { calendarAdminRoutes } from '../calendar.admin-routes.js';

const open = (server: ServerAnswers = aCalendarServer()) =>
  renderApp({
    routes: calendarAdminRoutes,
    path: paths.calendarAdministration.to({ edition: 'essai' }),
    server,
  });

/** By its name, whatever spaces French typography puts into it. */
const named = (name: string) => new RegExp(`^${name.replaceAll(' ', '\\s')}$`);
const cell = (name: string) => screen.getByRole('checkbox', { name: named(name) });
const findCell = (name: string) => screen.findByRole('checkbox', { name: named(name) });

describe('CalendarPage', () => {
  it('shows each phase with its state and its dates, as exactly as they are known', async () => {
    const { container } = await open();
    await screen.findByRole('heading', { level: 1, name: 'Calendrier et dispositifs' });
    const region = screen.getByRole('region', { name: 'Les phases' });
    const texts = within(region)
      .getAllByRole('listitem')
      .map((item) => plainSpaces(item.textContent));
    expect(texts[0]).toContain('terminée');
    expect(texts[1]).toContain('en cours');
    expect(texts[2]).toContain('printemps 2127, sans fin prévue');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('offers to each phase what can be done to it', async () => {
    await open();
    expect(
      await screen.findByRole('button', { name: 'Terminer maintenant Proposer' }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ouvrir maintenant La synthèse' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Retirer La synthèse' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Retirer Proposer' })).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Terminer maintenant S’informer' }),
    ).not.toBeInTheDocument();
  });

  it('asks for a reason, and says that the current phase ends, before it opens the next one', async () => {
    const opened = {
      ...CALENDAR,
      phases: CALENDAR.phases.map((phase) => ({
        ...phase,
        state: phase.id === 'p3' ? 'CURRENT' : 'PAST',
      })),
    };
    const { user, server } = await open(
      aCalendarServer({ openPhase: () => ({ __typename: 'OpenPhaseSuccess', edition: opened }) }),
    );
    await user.click(await screen.findByRole('button', { name: 'Ouvrir maintenant La synthèse' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('« Proposer », se termine au même instant');
    await user.click(within(dialog).getByRole('button', { name: 'Ouvrir la phase' }));
    const reason = within(dialog).getByRole('textbox', { name: /Pourquoi/ });
    expect(reason).toHaveAccessibleDescription(/Ce champ est à remplir/);
    await user.type(reason, 'Tout est prêt.');
    await user.click(within(dialog).getByRole('button', { name: 'Ouvrir la phase' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(server.sent.find(({ name }) => name === 'OpenPhase')?.variables).toEqual({
      input: { phaseId: 'p3', reason: 'Tout est prêt.' },
    });
    expect(
      await screen.findByRole('button', { name: 'Terminer maintenant La synthèse' }),
    ).toBeVisible();
  });

  it('moves a phase by its month, and shows what somebody else made of it meanwhile', async () => {
    const moved = { ...CALENDAR.phases[1], endsAt: '2126-05-01T22:00:00.000Z' };
    const { user, server, container } = await open(
      aCalendarServer({
        changePhaseDates: () => ({
          __typename: 'PhaseConflictError',
          code: 'EDIT_CONFLICT',
          message: 'Conflit',
          currentPhase: moved,
        }),
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Changer les dates de Proposer' }));
    const form = screen.getByRole('form', { name: 'Changer les dates de Proposer' });
    await user.selectOptions(within(form).getByLabelText('Précision de la fin'), 'Au mois');
    expect(within(form).getByRole('combobox', { name: 'Fin' })).toHaveDisplayValue('avril 2126');
    await user.type(within(form).getByRole('textbox', { name: /Pourquoi/ }), 'Plus de temps.');
    expect(await axeFindings(container)).toEqual([]);
    const save = within(form).getByRole('button', { name: 'Enregistrer les dates' });
    await user.click(save);
    expect(await within(form).findByText(/Quelqu’un d’autre a déplacé cette phase/)).toBeVisible();
    await user.click(save);
    const sent = server.sent.filter(({ name }) => name === 'ChangePhaseDates');
    expect(sent.map(({ variables }) => variables)).toMatchObject([
      {
        input: {
          expected: { endsAt: '2126-04-12T22:00:00.000Z' },
          dates: { endsAt: '2126-04-30T22:00:00.000Z', endsPrecision: 'MONTH' },
        },
      },
      { input: { expected: { endsAt: '2126-05-01T22:00:00.000Z' } } },
    ]);
  });

  it('goes from cell to cell with the arrows, and ticks with Space', async () => {
    const { user } = await open();
    const first = await findCell('Les propositions, Déposer : Toujours');
    act(() => first.focus());
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(cell('Les propositions, Déposer : Proposer')).toHaveFocus();
    await user.keyboard('{ArrowDown} ');
    expect(cell('Les propositions, Argumenter : Proposer')).toBeChecked();
    await user.keyboard('{End}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(cell('Les témoignages, Voir les résultats : La synthèse')).toHaveFocus();
    expect(screen.getAllByRole('checkbox').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(
      1,
    );
  });

  it('says in words what the grid will open and close, then saves it with a reason', async () => {
    const { user, server, container } = await open(
      aCalendarServer({
        changeGrid: () => ({ __typename: 'ChangeGridSuccess', edition: CALENDAR }),
      }),
    );
    await user.click(await findCell('Les propositions, Voter : Proposer'));
    await user.click(cell('Les témoignages, Déposer : La synthèse'));
    const save = screen.getByRole('region', { name: 'Changements à enregistrer' });
    const lines = within(save)
      .getAllByRole('listitem')
      .map((item) => plainSpaces(item.textContent));
    expect(lines).toEqual([
      'Les propositions, Voter : fermé, Proposer. Prend effet tout de suite.',
      'Les témoignages, Déposer : ouvert, La synthèse.',
    ]);
    expect(await axeFindings(container)).toEqual([]);
    await user.type(within(save).getByRole('textbox'), 'Le vote reprendra.');
    await user.click(within(save).getByRole('button', { name: 'Enregistrer la grille' }));
    expect(save).not.toBeInTheDocument();
    expect(server.sent.find(({ name }) => name === 'ChangeGrid')?.variables).toEqual({
      input: {
        editionId: 'e1',
        reason: 'Le vote reprendra.',
        changes: [
          { activityId: 'a1', phaseId: 'p2', interaction: 'VOTE', isOpen: false },
          { activityId: 'a2', phaseId: 'p3', interaction: 'SUBMIT', isOpen: true },
        ],
      },
    });
  });

  it('says why an activity that holds contributions stays', async () => {
    const { user } = await open(
      aCalendarServer({
        removeActivity: () => ({
          __typename: 'ActivityNotEmptyError',
          code: 'ACTIVITY_NOT_EMPTY',
          message: 'Ce dispositif contient déjà des contributions.',
        }),
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Retirer Les propositions' }));
    expect(await screen.findByText(/contient déjà des contributions/)).toBeVisible();
  });

  it('adds an activity, without a second one of proposals', async () => {
    const { user, server } = await open(
      aCalendarServer({
        createActivity: () => ({ __typename: 'CreateActivitySuccess', edition: CALENDAR }),
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Ajouter un dispositif' }));
    const form = screen.getByRole('form', { name: 'Ajouter un dispositif' });
    const kinds = within(form)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(kinds).not.toContain('Propositions, arguments et votes');
    await user.selectOptions(within(form).getByRole('combobox'), 'Boîte à questions');
    await user.type(within(form).getByLabelText('Nom du dispositif'), 'Vos questions');
    await user.type(within(form).getByLabelText('Ce qui est demandé aux personnes'), 'Demandez.');
    await user.click(within(form).getByRole('button', { name: 'Ajouter ce dispositif' }));
    expect(server.sent.find(({ name }) => name === 'CreateActivity')?.variables).toMatchObject({
      input: { kind: 'QUESTION_BOX', title: 'Vos questions', intro: 'Demandez.' },
    });
  });

  it('says what to do first in an edition that has nothing yet', async () => {
    const empty = { ...CALENDAR, state: 'DRAFT', phases: [], activities: [] };
    const { container } = await open(aCalendarServer({}, empty));
    expect(await screen.findByText('Le calendrier est vide.')).toBeVisible();
    expect(screen.getByText('Il n’y a pas encore de dispositif.')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says that an unknown edition does not exist', async () => {
    await open(aCalendarServer({}, null));
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  });
});
