import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp, type ServerAnswers } from '@voix/testing/render-app';
import { aPreparationServer, PREPARED } from '../__fixtures__/a-preparation-server.js';
import { editionsAdminRoutes } from '../editions.admin-routes.js';

const open = (mutations: NonNullable<ServerAnswers['Mutation']> = {}) =>
  renderApp({
    routes: editionsAdminRoutes,
    path: paths.themesAdministration.to({ edition: 'soins-2027' }),
    server: aPreparationServer(mutations),
  });
const withThemes = (act: string, themes: readonly object[]) => ({
  __typename: `${act}Success`,
  prepared: { ...PREPARED, themes },
});
const [first, second] = PREPARED.themes;
const titles = () => screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);
const inputOf = ({ server }: Awaited<ReturnType<typeof open>>, name: string) =>
  server.sent.find((operation) => operation.name === name)?.variables['input'];

describe('ThemesPage', () => {
  it('moves a theme with a button, and says where it is', async () => {
    const app = await open({ orderThemes: withThemes('OrderThemes', [second ?? {}, first ?? {}]) });
    await screen.findByRole('heading', { level: 1, name: 'Thèmes' });
    expect(await axeFindings(app.container)).toEqual([]);
    expect(screen.getByRole('button', { name: 'Monter Premier' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await app.user.click(screen.getByRole('button', { name: 'Descendre Premier' }));
    expect(await screen.findByText(/Premier\s: place 2\./)).toBeInTheDocument();
    expect(inputOf(app, 'OrderThemes')).toEqual({ editionId: 'e1', themeIds: ['deux', 'un'] });
    expect(titles()[0]).toContain('Deuxième');
  });

  it('retires a theme, says so in words, and offers to open it again', async () => {
    const app = await open({
      retireTheme: withThemes('RetireTheme', [{ ...first, isRetired: true }, second ?? {}]),
    });
    await app.user.click(await screen.findByRole('button', { name: 'Retirer Premier' }));
    expect(await screen.findByText(/plus rien de nouveau/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Rouvrir Premier' })).toBeVisible();
  });

  it('takes up a theme of the series by its identity', async () => {
    const app = await open({ takeTheme: withThemes('TakeTheme', PREPARED.themes) });
    await app.user.click(await screen.findByRole('button', { name: 'Reprendre Ancien' }));
    expect(inputOf(app, 'TakeTheme')).toEqual({ editionId: 'e1', themeId: 'trois' });
  });

  it('adds a theme, and asks for its words first', async () => {
    const app = await open({ addTheme: withThemes('AddTheme', PREPARED.themes) });
    await app.user.click(await screen.findByRole('button', { name: 'Ajouter ce thème' }));
    expect(screen.getByText('2 réponses sont à corriger')).toBeVisible();
    const form = within(screen.getByRole('form', { name: 'Ajouter un thème' }));
    await app.user.type(form.getByRole('textbox', { name: /^Nom du thème/ }), 'Nouveau');
    await app.user.type(form.getByRole('textbox', { name: /^De quoi/ }), 'Un sujet.');
    await app.user.click(form.getByRole('button', { name: 'Ajouter ce thème' }));
    expect(inputOf(app, 'AddTheme')).toEqual({
      editionId: 'e1',
      title: 'Nouveau',
      summary: 'Un sujet.',
    });
  });

  it('shows the words that somebody else saved, and keeps one’s own', async () => {
    const app = await open({
      describeTheme: {
        __typename: 'ThemeConflictError',
        code: 'EDIT_CONFLICT',
        message: '',
        current: { ...first, title: 'Celui de l’autre', version: 5 },
      },
    });
    await app.user.click(await screen.findByText(/^Modifier.*Premier/));
    const form = within(screen.getByRole('form', { name: /^Modifier.*Premier/ }));
    await app.user.type(form.getByRole('textbox', { name: /^Nom du thème/ }), ' à moi');
    await app.user.click(form.getByRole('button', { name: 'Enregistrer le thème' }));
    expect(await screen.findByText('Celui de l’autre')).toBeVisible();
    expect(form.getByRole('textbox', { name: /^Nom du thème/ })).toHaveValue('Premier à moi');
  });
});
