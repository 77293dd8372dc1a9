import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axeFindings, loseConnection, renderApp } from '@voix/testing/render-app';
import { notificationsCatalog } from '../../../generated/messages/catalog.js';
import {
  aFollowersServer,
  type FollowersServerOptions,
} from '../../__fixtures__/a-followers-server.js';
import { notificationsTypePolicies } from '../../notifications.type-policies.js';
import { FollowProposal } from './follow-proposal.js';

async function open(options: FollowersServerOptions = {}) {
  const { answers, follows } = aFollowersServer(options);
  const app = await renderApp({
    ui: <FollowProposal proposalId="p1" />,
    catalogs: [notificationsCatalog],
    typePolicies: [notificationsTypePolicies],
    path: '/editions/essai/propositions/1',
    server: answers,
  });
  return { ...app, follows };
}

const button = (name: string) => screen.findByRole('button', { name });

describe('FollowProposal', () => {
  it('follows at one press, says what that brings, and follows no more at another', async () => {
    const { user, follows, container } = await open();
    await user.click(await button('Suivre cette proposition'));
    expect(await screen.findByText(/Un message vous préviendra si elle change/)).toBeVisible();
    expect([...follows]).toEqual(['p1']);
    expect(await axeFindings(container)).toEqual([]);
    await user.click(await button('Ne plus suivre'));
    expect(await screen.findByText('Vous ne suivez plus cette proposition.')).toBeVisible();
    expect([...follows]).toEqual([]);
  });

  it('promises no message to a guest, who has no address', async () => {
    await open({ who: 'guest', followed: ['p1'] });
    expect(await screen.findByText(/Vous la retrouvez dans « Ma page »/)).toBeVisible();
    expect(screen.queryByText(/Un message/)).toBeNull();
  });

  it('shows a visitor the way in, and comes back here afterwards', async () => {
    const { server } = await open({ who: 'visitor' });
    const link = await screen.findByRole('link', { name: 'Me connecter pour la suivre' });
    expect(link.getAttribute('href')).toContain(
      encodeURIComponent('/editions/essai/propositions/1'),
    );
    expect(server.sent.map(({ name }) => name)).not.toContain('FollowOfProposal');
  });

  it('says when the network is away, and stays as it was', async () => {
    const { user, follows } = await open({ failing: loseConnection });
    await user.click(await button('Suivre cette proposition'));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(await button('Suivre cette proposition')).toBeVisible();
    expect([...follows]).toEqual([]);
  });
});
