import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, loseConnection, renderApp } from '@voix/testing/render-app';
import { accountRoutes } from '../account.routes.js';
import {
  anAccountServer,
  EMAIL,
  RIGHT_CODE,
  RIGHT_TOKEN,
  type AccountServerOptions,
} from '../__fixtures__/an-account-server.js';

async function open(hash: string, options: AccountServerOptions = {}) {
  const page = await renderApp({
    routes: accountRoutes(),
    path: paths.signInLink.to() + hash,
    server: anAccountServer(options),
  });
  await screen.findByRole('heading', { level: 1, name: 'Connexion' });
  return page;
}

const RIGHT_LINK = `#jeton=${RIGHT_TOKEN}`;
const press = (name: string) => screen.getByRole('button', { name });

describe('SignInLinkPage', () => {
  it('A52 uses nothing up before its reader presses the button', async () => {
    const { server, container } = await open(RIGHT_LINK);
    expect(press('Me connecter')).toBeVisible();
    expect(server.sent.map(({ name }) => name)).not.toContain('CompleteSignIn');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('takes the token out of the address and of the history', async () => {
    const before = window.history.length;
    await open(RIGHT_LINK);
    await waitFor(() => expect(window.location.hash).toBe(''));
    expect(window.location.pathname).toBe(paths.signInLink.to());
    expect(window.history.length).toBe(before);
  });

  it('signs in and goes where the link was asked from', async () => {
    const completeSignIn = ({ input }: { input: object }) => ({
      __typename: 'CompleteSignInSuccess',
      viewer: { id: 'me' },
      returnTo: 'token' in input && input.token === RIGHT_TOKEN ? '/charte' : '/faux',
    });
    const { user } = await open(RIGHT_LINK, { mutations: { completeSignIn } });
    await user.click(press('Me connecter'));
    await waitFor(() => expect(window.location.pathname).toBe('/charte'));
  });

  it('says that a link is used up, and asks for a new one', async () => {
    const { user, container } = await open('#jeton=old');
    await user.click(press('Me connecter'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Ce lien n’est plus valable');
    expect(screen.getByRole('link', { name: 'Demander un nouveau lien' })).toHaveAttribute(
      'href',
      paths.signIn.to(),
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it('A52 offers the code, at hand, in another browser than the one that asked', async () => {
    const completeSignIn = (args: { input: { token?: string | null } }, goOn: () => unknown) =>
      args.input.token
        ? { __typename: 'SignInFailedError', code: 'SIGN_IN_OTHER_BROWSER', message: '' }
        : goOn();
    const { user, container, server } = await open(RIGHT_LINK, { mutations: { completeSignIn } });
    await user.click(press('Me connecter'));
    expect(await screen.findByRole('alert')).toHaveTextContent('demandé dans un autre navigateur');
    expect(await axeFindings(container)).toEqual([]);

    await user.type(screen.getByRole('textbox', { name: 'Adresse électronique' }), EMAIL);
    await user.type(screen.getByRole('textbox', { name: 'Code à six chiffres' }), RIGHT_CODE);
    await user.click(press('Me connecter avec ce code'));
    await waitFor(() => expect(window.location.pathname).toBe(paths.myPage.to()));
    expect(server.sent.findLast(({ name }) => name === 'CompleteSignIn')?.variables).toEqual({
      input: { email: EMAIL, code: RIGHT_CODE },
    });
  });

  it('can be tried again when the network was gone', async () => {
    let attempts = 0;
    const completeSignIn = (_args: object, goOn: () => unknown) => {
      attempts += 1;
      return attempts === 1 ? loseConnection() : goOn();
    };
    const { user } = await open(RIGHT_LINK, { mutations: { completeSignIn } });
    await user.click(press('Me connecter'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Le service n’a pas pu être joint.');
    await user.click(press('Me connecter'));
    await waitFor(() => expect(window.location.pathname).toBe(paths.myPage.to()));
  });

  it('says that a link was cut', async () => {
    await open('');
    expect(screen.getByText('Ce lien est incomplet.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Me connecter' })).toBeNull();
  });
});
