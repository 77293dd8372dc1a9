import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp, type ServerAnswers } from '@voix/testing/render-app';
import { aPreparationServer } from '../__fixtures__/a-preparation-server.js';
import { editionsAdminRoutes } from '../editions.admin-routes.js';

const open = (server: ServerAnswers = aPreparationServer()) =>
  renderApp({ routes: editionsAdminRoutes, path: paths.administration.to(), server });

describe('AdministrationPage', () => {
  it('lists the editions in one’s charge, with where they stand', async () => {
    const { container } = await open();
    expect(await screen.findByRole('link', { name: 'Soins de demain' })).toHaveAttribute(
      'href',
      '/administration/editions/soins-2027',
    );
    expect(screen.getByText('Brouillon')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Créer une édition' })).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says how to begin where there is none', async () => {
    await open(aPreparationServer({}, { preparedEditions: [] }));
    expect(await screen.findByText('Aucune édition pour l’instant.')).toBeVisible();
  });

  it('says who to ask to an account without a role, and asks nothing of the server for it', async () => {
    const viewer = {
      id: 'v',
      permissions: [],
      account: { id: 'a', email: 'p@exemple.fr' },
      participant: null,
    };
    const { server } = await open({ Query: { viewer } });
    expect(await screen.findByText(/p@exemple.fr, qui n’a pas de rôle ici/)).toBeVisible();
    expect(server.sent.map(({ name }) => name)).not.toContain('AdministrationPage');
  });
});
