import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, loseConnection, renderApp } from '@voix/testing/render-app';
import { accountRoutes } from '../../account.routes.js';
import {
  anAccountServer,
  type AccountServerOptions,
} from '../../__fixtures__/an-account-server.js';

async function open(options: AccountServerOptions = {}) {
  const page = await renderApp({
    routes: accountRoutes(),
    path: paths.myPage.to(),
    server: anAccountServer({ person: 'member', ...options }),
  });
  const section = within(await screen.findByRole('region', { name: 'Mes données' }));
  const beginErasing = async () => {
    await page.user.click(section.getByRole('button', { name: 'Effacer mes données…' }));
    return within(await screen.findByRole('dialog', { name: /^Effacer toutes mes données/ }));
  };
  return { ...page, section, beginErasing };
}

describe('My data', () => {
  it('can be taken along, by guests too', async () => {
    const { section } = await open({ person: 'guest' });
    const link = section.getByRole('link', { name: 'Télécharger mes données (ZIP)' });
    expect(link).toHaveAttribute('href', '/ma-page/mes-donnees.zip');
    expect(link).toHaveAttribute('download');
  });

  it('says what goes and what stays before anything happens, and erases nothing on the way out', async () => {
    const { user, beginErasing, container } = await open();
    const dialog = await beginErasing();
    expect(dialog.getByText(/Vos votes restent comptés/)).toBeVisible();
    expect(await axeFindings(container.ownerDocument.body)).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Ne rien effacer' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('region', { name: 'Mes données' })).toBeVisible();
  });

  it('asks what becomes of the texts, with no answer given beforehand', async () => {
    const { user, beginErasing } = await open();
    const dialog = await beginErasing();
    for (const choice of dialog.getAllByRole('radio')) expect(choice).not.toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Effacer mes données' }));
    expect(dialog.getByText('Choisissez ce que deviennent vos textes.')).toBeVisible();
  });

  it('erases as the person chose, and leaves the page', async () => {
    const asked: unknown[] = [];
    const { user, beginErasing } = await open({
      mutations: {
        eraseMyData: ({ input }, goOn) => {
          asked.push(input);
          return goOn();
        },
      },
    });
    const dialog = await beginErasing();
    await user.click(dialog.getByRole('radio', { name: /Les laisser dans le débat/ }));
    await user.click(dialog.getByRole('button', { name: 'Effacer mes données' }));
    expect(await screen.findByText('Vos données sont effacées.')).toBeInTheDocument();
    expect(asked).toEqual([{ texts: 'KEEP_WITHOUT_NAME' }]);
    expect(screen.queryByRole('region', { name: 'Mes données' })).toBeNull();
  });

  it('shows why it is refused, and keeps the choice', async () => {
    const { user, beginErasing } = await open({
      mutations: {
        eraseMyData: () => ({ __typename: 'RoleHeldError', code: 'ROLE_HELD', message: '' }),
      },
    });
    const dialog = await beginErasing();
    const choice = dialog.getByRole('radio', { name: /^Les effacer/ });
    await user.click(choice);
    await user.click(dialog.getByRole('button', { name: 'Effacer mes données' }));
    expect(await dialog.findByText(/Vous avez un rôle sur cette plateforme/)).toBeVisible();
    expect(choice).toBeChecked();
  });

  it('says when the network is away, and can be tried again', async () => {
    const { user, beginErasing } = await open({ mutations: { eraseMyData: loseConnection } });
    const dialog = await beginErasing();
    await user.click(dialog.getByRole('radio', { name: /^Les effacer/ }));
    await user.click(dialog.getByRole('button', { name: 'Effacer mes données' }));
    expect(await dialog.findByText(/connexion/i)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Effacer mes données' })).toBeEnabled();
  });
});
