import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, plainSpaces, renderApp, type ServerAnswers } from '@voix/testing/render-app';
import { charterAdminRoutes } from '../charter.admin-routes.js';

const RULES = {
  guestParticipationAllowed: true,
  proposalTitleMaxLength: 140,
  proposalBodyMaxLength: 5000,
  exposureMinimum: 30,
  minorityFloorPercent: 10,
  answerDelayDays: 90,
  moderationMode: 'A_POSTERIORI',
};

const IN_FORCE = {
  id: 'c1',
  version: 1,
  adoptedAt: '2026-01-05T09:00:00.000Z',
  body: 'Les institutions répondent.',
  rules: RULES,
};
const DRAFT = {
  id: 'e1',
  revision: 3,
  changedAt: '2026-02-05T09:00:00.000Z',
  body: 'Les institutions répondent vite.',
  rules: { ...RULES, answerDelayDays: 60 },
};

const aPrepared = (change: object = {}) => ({
  id: 'e1',
  state: 'PUBLISHED',
  edition: { id: 'e1', slug: 'essai', title: 'Essai', timeZone: 'Europe/Paris' },
  adoptedCharter: IN_FORCE,
  charterDraft: DRAFT,
  ...change,
});

const ORGANIZER = {
  id: 'viewer',
  permissions: ['editions.configure'],
  secondFactor: { isRequired: true, isPassed: true },
  account: { id: 'account', email: 'orga@exemple.fr' },
  participant: { id: 'participant', displayName: 'Orga' },
};

const open = (prepared: object | null = aPrepared(), mutations: ServerAnswers['Mutation'] = {}) =>
  renderApp({
    routes: charterAdminRoutes,
    path: paths.charterAdministration.to({ edition: 'essai' }),
    server: {
      Query: { viewer: () => ORGANIZER, preparedEdition: () => prepared },
      Mutation: mutations,
    },
  });

const done = (act: string) => ({ __typename: `${act}Success`, prepared: aPrepared() });

/** What the page sent last: the first argument of its resolver. */
function inputOf(mutation: { readonly mock: { readonly lastCall?: unknown[] } }): unknown {
  const [sent] = mutation.mock.lastCall ?? [];
  return typeof sent === 'object' && sent !== null && 'input' in sent ? sent.input : undefined;
}

describe('CharterDeskPage', () => {
  it('shows what the draft would change of the version in force', async () => {
    const { container } = await open();
    await screen.findByRole('heading', { level: 1, name: 'Charte' });
    expect(screen.getByText(/^Version 1 en vigueur/)).toBeVisible();
    const table = screen.getByRole('table', { name: 'Les nombres qui changent' });
    const [, row] = within(table).getAllByRole('row');
    expect(row).toHaveTextContent(/Jours laissés aux institutions pour répondre9060/);
    expect([...container.querySelectorAll('ins')].at(-1)).toHaveTextContent('vite');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('adopts the revision that was read, with a word on what changes, once', async () => {
    const adoptCharter = jest.fn((..._sent: unknown[]) => done('AdoptCharter'));
    const { user } = await open(aPrepared(), { adoptCharter });
    await user.type(await screen.findByRole('textbox', { name: /^Ce qui change/ }), 'Plus vite.');
    await user.click(screen.getByRole('button', { name: /^Adopter la version\s2$/ }));
    expect(adoptCharter).toHaveBeenCalledTimes(1);
    expect(inputOf(adoptCharter)).toEqual(
      expect.objectContaining({
        editionId: 'e1',
        expectedRevision: 3,
        changeNote: 'Plus vite.',
      }),
    );
  });

  it('asks what changes before it adopts', async () => {
    const adoptCharter = jest.fn((..._sent: unknown[]) => done('AdoptCharter'));
    const { user } = await open(aPrepared(), { adoptCharter });
    await user.click(await screen.findByRole('button', { name: /^Adopter la version/ }));
    expect((await screen.findAllByText(/Ce champ est à remplir/))[0]).toBeVisible();
    expect(adoptCharter).not.toHaveBeenCalled();
  });

  it('says which blank stands in the way', async () => {
    const message = 'Il reste un blanc à remplir.';
    const adoptCharter = () => ({
      __typename: 'ValidationFailedError',
      code: 'VALIDATION_FAILED',
      message: 'À revoir',
      issues: [{ path: 'body', code: 'BLANK_LEFT', message }],
    });
    const { user } = await open(aPrepared({ adoptedCharter: null }), { adoptCharter });
    await user.click(await screen.findByRole('button', { name: /^Adopter la version\s1$/ }));
    expect(await screen.findByText(message)).toBeVisible();
  });

  it('saves numbers as they are typed, and says where one is out of bounds', async () => {
    const changeCharterDraft = jest.fn((..._sent: unknown[]) => done('ChangeCharterDraft'));
    const { user } = await open(aPrepared({ charterDraft: null }), { changeCharterDraft });
    const field = await screen.findByRole('textbox', { name: /^Longueur d’une proposition/ });
    await user.clear(field);
    await user.type(field, '90 000');
    await user.click(screen.getByRole('button', { name: 'Enregistrer le projet' }));
    expect(changeCharterDraft).not.toHaveBeenCalled();
    const [fault] = await screen.findAllByText(/Écrivez un nombre entier/);
    expect(plainSpaces(fault?.textContent ?? '')).toContain('entre 200 et 20000');
    await user.clear(field);
    await user.type(field, '8 000');
    await user.click(screen.getByRole('button', { name: 'Enregistrer le projet' }));
    expect(inputOf(changeCharterDraft)).toEqual(
      expect.objectContaining({
        expectedRevision: 0,
        rules: { ...RULES, proposalBodyMaxLength: 8000 },
      }),
    );
  });

  it('shows what somebody else wrote meanwhile, and lets mine stand knowingly', async () => {
    const changeCharterDraft = jest.fn((..._sent: unknown[]) => ({
      __typename: 'CharterConflictError',
      code: 'EDIT_CONFLICT',
      message: 'Changé entre-temps',
      current: { ...DRAFT, revision: 4, body: 'Un autre texte.' },
    }));
    const { user } = await open(aPrepared(), { changeCharterDraft });
    const save = await screen.findByRole('button', { name: 'Enregistrer le projet' });
    await user.click(save);
    expect(await screen.findByText('Un autre texte.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Garder ma version' }));
    await user.click(save);
    expect(inputOf(changeCharterDraft)).toEqual(expect.objectContaining({ expectedRevision: 4 }));
  });

  it('gives a draft up only once asked', async () => {
    const dropCharterDraft = jest.fn((..._sent: unknown[]) => done('DropCharterDraft'));
    const { user } = await open(aPrepared(), { dropCharterDraft });
    await user.click(await screen.findByRole('button', { name: 'Abandonner ce projet' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Abandonner ce projet' }));
    expect(inputOf(dropCharterDraft)).toEqual({ editionId: 'e1', expectedRevision: 3 });
  });

  it('does not exist for an edition that one does not prepare', async () => {
    await open(null);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' }),
    ).toBeVisible();
  });
});
