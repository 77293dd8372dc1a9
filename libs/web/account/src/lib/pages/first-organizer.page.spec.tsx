import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { accountRoutes } from '../account.routes.js';
import {
  anAccountServer,
  EMAIL,
  type AccountServerOptions,
} from '../__fixtures__/an-account-server.js';

const LINK = '#jeton=organizer-token';

async function open(hash: string, options: AccountServerOptions = {}, keepStorage = false) {
  const page = await renderApp({
    routes: accountRoutes(),
    path: paths.firstOrganizer.to() + hash,
    server: anAccountServer(options),
    keepStorage,
  });
  await screen.findByRole('heading', { level: 1, name: 'Première organisation' });
  return page;
}

const claim = () => screen.findByRole('button', { name: 'Prendre la charge de la plateforme' });

describe('FirstOrganizerPage', () => {
  it('asks to sign in first, keeps the token for this tab and out of the address', async () => {
    const { container } = await open(LINK);
    expect(await screen.findByText('Connectez-vous d’abord')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Me connecter' })).toHaveAttribute(
      'href',
      expect.stringContaining(encodeURIComponent(paths.firstOrganizer.to())),
    );
    await waitFor(() => expect(window.location.hash).toBe(''));
    expect(localStorage.length).toBe(0);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('takes charge, once signed in in the same tab, with the token that was kept', async () => {
    (await open(LINK)).unmount();
    const { user, server, container } = await open('', { person: 'member' }, true);
    await user.click(await claim());
    expect(await screen.findByText('Vous avez la charge de cette plateforme.')).toBeVisible();
    expect(server.sent.find(({ name }) => name === 'ClaimFirstOrganizer')?.variables).toEqual({
      input: { token: 'organizer-token' },
    });
    expect(sessionStorage.length).toBe(0);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says which account will take charge before it does', async () => {
    await open(LINK, { person: 'member' });
    expect(await screen.findByText(new RegExp(`ouverte avec l’adresse ${EMAIL}`))).toBeVisible();
  });

  it.each([
    ['SignInFailedError', 'SIGN_IN_LINK_INVALID', 'Ce lien n’est plus valable'],
    ['NotEligibleError', 'NOT_ELIGIBLE', 'n’est pas possible pour vous'],
  ])('says why it is refused: %s', async (__typename, code, message) => {
    const claimFirstOrganizer = () => ({ __typename, code, message: '' });
    const { user } = await open(LINK, { person: 'member', mutations: { claimFirstOrganizer } });
    await user.click(await claim());
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(screen.queryByRole('button', { name: /Prendre la charge/ })).toBeNull();
  });

  it('says what to do with a link that was cut', async () => {
    await open('');
    expect(await screen.findByText(/Ce lien est incomplet/)).toBeVisible();
  });
});
