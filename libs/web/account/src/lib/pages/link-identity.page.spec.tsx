import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { paths, signInPath } from '@voix/web-platform/routing';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { accountRoutes } from '../account.routes.js';
import { anAccountServer, EMAIL } from '../__fixtures__/an-account-server.js';

const PROVIDER = { id: 'fc', label: 'FranceConnect' };
const ACCOUNT = { id: 'a', email: EMAIL };

async function open(viewer: object, path = paths.linkIdentity.to()) {
  const { Query, Mutation } = anAccountServer();
  const asked = { id: 'me', permissions: [], account: null, participant: null, ...viewer };
  const linkPendingIdentity = () => ({
    __typename: 'LinkPendingIdentitySuccess',
    viewer: { id: 'me', pendingIdentity: null },
  });
  const page = await renderApp({
    routes: accountRoutes(),
    path,
    server: {
      Query: { ...Query, viewer: () => asked, identityProviders: () => [PROVIDER] },
      Mutation: { ...Mutation, linkPendingIdentity },
    },
  });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

describe('LinkIdentityPage', () => {
  it('A57 asks whoever is signed in before it links, and says which account', async () => {
    const { user, container, server } = await open({ account: ACCOUNT, pendingIdentity: PROVIDER });
    expect(await screen.findByText(new RegExp(`FranceConnect au compte ${EMAIL}`))).toBeVisible();
    expect(server.sent.map(({ name }) => name)).not.toContain('LinkPendingIdentity');
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Relier cette identité' }));
    await waitFor(() => expect(window.location.pathname).toBe(paths.myPage.to()));
  });

  it('A57 sends whoever has not signed in to do so by message first', async () => {
    const { container } = await open({ pendingIdentity: PROVIDER });
    const way = await screen.findByRole('link', { name: 'Me connecter par message' });
    expect(way).toHaveAttribute('href', signInPath(paths.linkIdentity.to()));
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says that nothing waits', async () => {
    await open({ pendingIdentity: null });
    expect(await screen.findByText(/Aucune identité n’attend/)).toBeVisible();
  });

  it('is reached by a form of the sign-in page, which says why a service did not sign in', async () => {
    const { container } = await open({}, `${paths.signIn.to()}?refus=OPENID_CANCELLED`);
    const button = await screen.findByRole('button', { name: 'Continuer avec FranceConnect' });
    expect(button.closest('form')).toHaveAttribute('action', '/connexion/openid/fc');
    expect(button.closest('form')).toHaveAttribute('method', 'post');
    expect(screen.getByRole('alert')).toHaveTextContent('Rien n’a changé');
    expect(await axeFindings(container)).toEqual([]);
  });
});
