import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp, type ServerAnswers } from '@voix/testing/render-app';
import { aPreparationServer, PREPARED } from '../__fixtures__/a-preparation-server.js';
import { editionsAdminRoutes } from '../editions.admin-routes.js';

const open = (server: ServerAnswers = aPreparationServer()) =>
  renderApp({
    routes: editionsAdminRoutes,
    path: paths.editionAdministration.to({ edition: 'soins-2027' }),
    server,
  });

describe('EditionOverviewPage', () => {
  it('says what is done, what is to do, by when, and where', async () => {
    const { container } = await open();
    await screen.findByRole('heading', { level: 1, name: 'Soins de demain' });
    const before = screen.getByRole('heading', { name: 'Avant de publier' }).parentElement;
    const lines = within(before ?? container).getAllByRole('listitem');
    expect(lines.map((line) => /^(Fait|À faire)/.exec(line.textContent ?? '')?.[0])).toEqual([
      'Fait',
      'À faire',
      'À faire',
    ]);
    expect(screen.getByRole('heading', { name: 'Avant la fin de la préparation' })).toBeVisible();
    const [toCharter] = within(lines[2] ?? container).getAllByRole('link', { name: 'Y aller' });
    expect(toCharter).toHaveAttribute('href', '/administration/editions/soins-2027/charte');
    expect(screen.getByRole('link', { name: 'Voir comme un participant' })).toHaveAttribute(
      'href',
      '/editions/soins-2027',
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it('publishes only after a question, and says why it cannot', async () => {
    const notReady = {
      __typename: 'EditionNotReadyError',
      code: 'EDITION_NOT_READY',
      message: '',
      missing: [PREPARED.readiness[1]],
    };
    const { user, server } = await open(aPreparationServer({ publishEdition: notReady }));
    await user.click(await screen.findByRole('button', { name: 'Publier l’édition' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(server.sent.map(({ name }) => name)).not.toContain('PublishEdition');
    await user.click(dialog.getByRole('button', { name: 'Publier l’édition' }));
    expect(await dialog.findByText(/ne peut pas encore être publiée/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Ne rien changer' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows what somebody else saved meanwhile, keeps what was typed, and sends it knowingly', async () => {
    const other = {
      ...PREPARED,
      version: 9,
      edition: { ...PREPARED.edition, title: 'Le titre de l’autre' },
    };
    let isStale = true;
    const describeEdition = () =>
      isStale
        ? {
            __typename: 'EditionConflictError',
            code: 'EDIT_CONFLICT',
            message: '',
            current: other,
          }
        : { __typename: 'DescribeEditionSuccess', prepared: { ...PREPARED, version: 10 } };
    const { user, server } = await open(aPreparationServer({ describeEdition }));
    await user.click(await screen.findByText('Textes de l’édition'));
    const title = screen.getByRole('textbox', { name: /^Nom de l’édition/ });
    await user.clear(title);
    await user.type(title, 'Mon titre');
    await user.click(screen.getByRole('button', { name: 'Enregistrer les textes' }));
    expect(await screen.findByText('Le titre de l’autre')).toBeVisible();
    expect(title).toHaveValue('Mon titre');
    isStale = false;
    await user.click(screen.getByRole('button', { name: 'Garder ma version' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer les textes' }));
    const sent = server.sent.filter(({ name }) => name === 'DescribeEdition');
    expect(sent.map(({ variables }) => variables['input'])).toMatchObject([
      { expectedVersion: 3, title: 'Mon titre' },
      { expectedVersion: 9, title: 'Mon titre' },
    ]);
  });

  it('asks for each part of the legal statement', async () => {
    const { user } = await open();
    await user.click(await screen.findByText(/^Données personnelles/));
    await user.click(screen.getByRole('button', { name: 'Enregistrer la base légale' }));
    expect(screen.getByText('5 réponses sont à corriger')).toBeVisible();
  });

  it('says at its door, under a title, who may come in', async () => {
    const { container } = await open({ Query: {} });
    await screen.findByRole('heading', { level: 1, name: 'Administration' });
    expect(screen.getByRole('link', { name: 'Me connecter' })).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('is not found for an edition that is somebody else’s', async () => {
    await open(aPreparationServer({}, { preparedEdition: null }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' }),
    ).toBeVisible();
  });
});
