import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { paths, signInPath } from '@voix/web-platform/routing';
import {
  axeFindings,
  loseConnection,
  refuse,
  renderApp,
  type RenderAppOptions,
} from '@voix/testing/render-app';
import { accountRoutes } from '../account.routes.js';
import {
  anAccountServer,
  EMAIL,
  RIGHT_CODE,
  type AccountServerOptions,
} from '../__fixtures__/an-account-server.js';

const HERE = '/editions/ia-sante-2026/propositions/7';

async function open(options: AccountServerOptions = {}, app: RenderAppOptions = {}) {
  const page = await renderApp({
    routes: accountRoutes(),
    path: signInPath(HERE),
    server: anAccountServer(options),
    ...app,
  });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const email = () => screen.getByRole('textbox', { name: 'Adresse électronique' });
const code = () => screen.findByRole('textbox', { name: 'Code à six chiffres' });
const press = (name: string) => screen.getByRole('button', { name });

const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

async function ask({ user }: Awaited<ReturnType<typeof open>>) {
  await user.type(email(), EMAIL);
  await user.click(press('Recevoir un lien de connexion'));
}

describe('SignInPage', () => {
  it('asks for an address and nothing else, and tells why there is no password', async () => {
    const { user, container } = await open();
    expect(screen.getAllByRole('textbox')).toEqual([email()]);
    expect(email()).toHaveAttribute('autocomplete', 'email');
    await user.click(screen.getByText('Pourquoi pas de mot de passe ?'));
    expect(screen.getByText(/Un mot de passe s’oublie/)).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it.each([
    ['', 'Ce champ est à remplir.'],
    ['anne@', 'Cette adresse ne semble pas complète.'],
  ])('says beside the field what is wrong with %p', async (typed, message) => {
    const { user, server } = await open();
    if (typed) await user.type(email(), typed);
    await user.click(press('Recevoir un lien de connexion'));
    expect(email()).toBeInvalid();
    expect(email()).toHaveAccessibleDescription(expect.stringContaining(message));
    expect(server.sent.filter(({ name }) => name === 'RequestSignInLink')).toEqual([]);
  });

  it('says that a message is on its way, and opens the field for its code', async () => {
    const page = await open();
    await ask(page);
    expect(await screen.findByRole('heading', { name: 'Un message est parti' })).toHaveFocus();
    expect(screen.getByText(EMAIL)).toBeVisible();
    expect(await code()).toHaveAttribute('autocomplete', 'one-time-code');
    expect(page.server.sent.at(-1)?.variables).toEqual({ input: { email: EMAIL, returnTo: HERE } });
    expect(await axeFindings(page.container)).toEqual([]);
  });

  it('signs in with the code, however it is typed, and goes back where its reader was', async () => {
    const page = await open();
    await ask(page);
    await page.user.type(await code(), '123 456');
    await page.user.click(press('Me connecter avec ce code'));
    await waitFor(() => expect(window.location.pathname).toBe(HERE));
    expect(sessionStorage.length).toBe(0);
  });

  it('keeps its title, and says that the next page is coming, until it is there', async () => {
    const { Query, Mutation } = anAccountServer();
    const visitor = { id: 'me', permissions: [], account: null, participant: null };
    let isSignedIn = false;
    const viewer = () => (isSignedIn ? new Promise(() => undefined) : visitor);
    const page = await open({}, { server: { Mutation, Query: { ...Query, viewer } } });
    await ask(page);
    await page.user.type(await code(), RIGHT_CODE);
    isSignedIn = true;
    await page.user.click(press('Me connecter avec ce code'));
    expect(await screen.findByText('Chargement')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Se connecter');
  });

  it('goes to my page when nobody says where else', async () => {
    const page = await open({}, { path: paths.signIn.to() });
    await ask(page);
    await page.user.type(await code(), RIGHT_CODE);
    await page.user.click(press('Me connecter avec ce code'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Ma page' })).toHaveFocus();
  });

  it('A32 does not go to another site, whoever says so', async () => {
    const completeSignIn = () => ({
      __typename: 'CompleteSignInSuccess',
      viewer: { id: 'me' },
      returnTo: '//evil.example',
    });
    const page = await open(
      { mutations: { completeSignIn } },
      { path: signInPath('https://evil.example') },
    );
    await ask(page);
    expect(page.server.sent.at(-1)?.variables).toEqual({ input: { email: EMAIL } });
    await page.user.type(await code(), RIGHT_CODE);
    await page.user.click(press('Me connecter avec ce code'));
    await waitFor(() => expect(window.location.pathname).toBe(paths.myPage.to()));
  });

  it('says beside the field that a code is wrong, and keeps what was typed', async () => {
    const page = await open();
    await ask(page);
    await page.user.type(await code(), '000000');
    await page.user.click(press('Me connecter avec ce code'));
    await waitFor(async () => expect(await code()).toBeInvalid());
    expect(await code()).toHaveAccessibleDescription(
      expect.stringContaining('Ce code n’est pas le bon'),
    );
    expect(await code()).toHaveValue('000000');
    expect(await axeFindings(page.container)).toEqual([]);
  });

  it('lets one change the address without typing it all again', async () => {
    const page = await open();
    await ask(page);
    await code();
    await page.user.click(press('Changer d’adresse'));
    expect(email()).toHaveValue(EMAIL);
  });

  it('asks for some patience before it sends another message', async () => {
    const page = await open();
    await ask(page);
    expect(await screen.findByText(/demander un nouveau message dans \d+ secondes/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Envoyer un nouveau message' })).toBeNull();
  });

  it('sends another message when the first has had its time, and says so', async () => {
    const pending = { email: EMAIL, sentAt: minutesFromNow(-1), expiresAt: minutesFromNow(14) };
    sessionStorage.setItem('voix-sign-in', JSON.stringify(pending));
    const { user, server } = await open({}, { keepStorage: true });
    await user.click(await screen.findByRole('button', { name: 'Envoyer un nouveau message' }));
    expect(await screen.findByText('Un nouveau message est parti.')).toBeInTheDocument();
    expect(server.sent.at(-1)?.variables).toMatchObject({ input: { email: EMAIL } });
  });

  it('is still where its reader left it when the phone has reloaded the page', async () => {
    const page = await open();
    await ask(page);
    await code();
    page.unmount();
    await open({}, { keepStorage: true });
    expect(await code()).toBeVisible();
    expect(screen.getByText(EMAIL)).toBeVisible();
  });

  it('says how long to wait when too many messages were asked for', async () => {
    const page = await open({
      mutations: { requestSignInLink: () => refuse('RATE_LIMITED', 600) },
    });
    await ask(page);
    expect(await screen.findByRole('alert')).toHaveTextContent('Réessayez dans 10 minutes.');
    expect(email()).toHaveValue(EMAIL);
  });

  it('keeps the address when the network is gone', async () => {
    const page = await open({ mutations: { requestSignInLink: () => loseConnection() } });
    await ask(page);
    expect(await screen.findByRole('alert')).toHaveTextContent('Le service n’a pas pu être joint.');
    expect(email()).toHaveValue(EMAIL);
  });

  it('shows the way to the local messages on one’s own machine', async () => {
    const page = await open();
    await ask(page);
    const link = await screen.findByRole('link', { name: /Lire les messages/ });
    expect(link).toHaveAttribute('href', '/dev/mailbox');
  });

  it('asks nothing of someone who is signed in already', async () => {
    await open({ person: 'member' });
    expect(
      await screen.findByText(`Votre session est ouverte avec l’adresse ${EMAIL}.`),
    ).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
