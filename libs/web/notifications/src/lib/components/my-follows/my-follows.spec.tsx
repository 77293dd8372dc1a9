import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { axeFindings, loseConnection, renderApp } from '@voix/testing/render-app';
import { notificationsCatalog } from '../../../generated/messages/catalog.js';
import {
  aFollowersServer,
  type FollowersServerOptions,
} from '../../__fixtures__/a-followers-server.js';
import { notificationsTypePolicies } from '../../notifications.type-policies.js';
import { MyNotifications } from '../my-notifications/my-notifications.js';
import { MyFollows } from './my-follows.js';

async function open(options: FollowersServerOptions = {}) {
  const { answers, follows, wanted } = aFollowersServer(options);
  const app = await renderApp({
    ui: (
      <>
        <MyFollows />
        <MyNotifications />
      </>
    ),
    catalogs: [notificationsCatalog],
    typePolicies: [notificationsTypePolicies],
    server: answers,
  });
  return { ...app, follows, wanted };
}

describe('MyFollows', () => {
  it('leads to each thing that is followed, and says when one is no longer there', async () => {
    const { container } = await open({ followed: ['12', 'gone'] });
    const link = await screen.findByRole('link', { name: 'Proposition 12' });
    expect(link).toHaveAttribute('href', '/editions/essai/propositions/12');
    expect(screen.getByText('Ce contenu n’est plus en ligne.')).toBeVisible();
    await screen.findAllByRole('checkbox');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('follows no more, and leaves its reader in the list', async () => {
    const { user, follows } = await open({ followed: ['1', '2'] });
    await user.click(
      await screen.findByRole('button', { name: /^Ne plus suivre .*Proposition 1/ }),
    );
    await waitFor(() => expect(screen.queryByText('Proposition 1')).toBeNull());
    expect([...follows]).toEqual(['2']);
    expect(screen.getByRole('list')).toHaveFocus();
  });

  it('says how to begin when nothing is followed', async () => {
    await open();
    expect(await screen.findByText('Vous ne suivez rien pour l’instant.')).toBeVisible();
  });
});

describe('MyNotifications', () => {
  const box = () => screen.findByRole('checkbox', { name: /le texte d’une proposition/ });

  it('has every message ticked until one says otherwise, and keeps a choice at once', async () => {
    const { user, wanted } = await open();
    expect(await box()).toBeChecked();
    await user.click(await box());
    await waitFor(() => expect(wanted.get('FOLLOWED_REVISED')).toBe(false));
    expect(await box()).not.toBeChecked();
    expect(wanted.get('FOLLOWED_WITHDRAWN')).toBe(true);
  });

  it('goes back to what the server has when the choice could not be kept', async () => {
    const { user, wanted } = await open({ failing: loseConnection });
    await user.click(await box());
    expect(await screen.findByRole('alert')).toBeVisible();
    await waitFor(async () => expect(await box()).toBeChecked());
    expect(wanted.get('FOLLOWED_REVISED')).toBe(true);
  });
});
