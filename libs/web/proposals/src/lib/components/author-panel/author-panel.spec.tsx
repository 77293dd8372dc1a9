import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, loseConnection, refuse, renderApp } from '@voix/testing/render-app';
import { proposalsRoutes } from '../../proposals.routes.js';
import { aProposal } from '../../spec-data/a-proposal.js';
import { SLUG } from '../../spec-data/an-edition.js';

const openProposal = (proposal: unknown, withdrawProposal?: unknown) =>
  renderApp({
    routes: proposalsRoutes(),
    path: paths.proposal.to({ edition: SLUG, proposal: '12-soignant-nomme' }),
    server: { Query: { proposal }, Mutation: { withdrawProposal } },
  });

describe('AuthorPanel', () => {
  const own = {
    receiptCode: 'K7Q2-M4XD-9P',
    viewerPermissions: ['proposals.revise', 'proposals.withdraw'],
  };
  const withdrawnProposal = {
    ...aProposal(),
    state: 'WITHDRAWN',
    stateReason: 'J’ai changé d’avis.',
    stateChangedAt: '2026-03-01T09:00:00.000Z',
    viewerPermissions: [],
  };

  it('gives the receipt and what may still be done', async () => {
    await openProposal(aProposal(own));
    const mine = within(await screen.findByRole('region', { name: 'Votre proposition' }));
    expect(mine.getByText('K7Q2-M4XD-9P')).toBeVisible();
    expect(mine.getByText(/prouve que votre proposition a été reçue/)).toBeVisible();
    expect(mine.getByRole('link', { name: 'Modifier le texte' })).toHaveAttribute(
      'href',
      paths.reviseProposal.to({ edition: SLUG, proposal: '12-soignant-nomme' }),
    );
  });

  it('shows nothing of that to others', async () => {
    await openProposal(aProposal());
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Votre proposition' })).toBeNull();
  });

  async function openWithdrawal(withdrawProposal: unknown) {
    const rendered = await openProposal(aProposal(own), withdrawProposal);
    await rendered.user.click(
      await screen.findByRole('button', { name: 'Retirer ma proposition' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: /^Retirer votre proposition/ }),
    );
    return { ...rendered, dialog };
  }

  it('withdraws with a reason, and goes on from the tombstone', async () => {
    const { user, dialog, server } = await openWithdrawal({
      __typename: 'WithdrawProposalSuccess',
      proposal: withdrawnProposal,
    });
    await user.type(dialog.getByRole('textbox', { name: /Pourquoi/ }), ' J’ai changé d’avis. ');
    await user.click(dialog.getByRole('button', { name: 'Retirer ma proposition' }));
    const notice = await screen.findByText(/a été retirée par la personne/);
    expect(notice.closest('[tabindex]')).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(server.sent).toContainEqual({
      name: 'WithdrawProposal',
      variables: { input: { proposalId: 'proposal-12', reason: 'J’ai changé d’avis.' } },
    });
  });

  it('asks for the reason, and keeps what was typed when the dialog is closed', async () => {
    const { user, dialog, server } = await openWithdrawal(() => refuse('FORBIDDEN'));
    expect(await axeFindings()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Retirer ma proposition' }));
    expect(dialog.getByText('Ce champ est à remplir.')).toBeVisible();
    await user.type(dialog.getByRole('textbox', { name: /Pourquoi/ }), 'Je doute');
    await user.click(dialog.getByRole('button', { name: 'Garder ma proposition' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(server.sent.some(({ name }) => name === 'WithdrawProposal')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Retirer ma proposition' }));
    expect(await screen.findByRole('textbox', { name: /Pourquoi/ })).toHaveValue('Je doute');
  });

  it.each([
    [
      'the proposal is no longer open',
      { __typename: 'ProposalNotOpenError', code: 'PROPOSAL_NOT_OPEN', message: '' },
      /n’est plus ouverte/,
    ],
    [
      'it belongs to somebody else',
      { __typename: 'NotEligibleError', code: 'NOT_ELIGIBLE', message: '' },
      /pas possible pour vous/,
    ],
    ['the network is gone', () => loseConnection(), /n’a pas pu être joint/],
  ])('says so when %s', async (_case, answer, message) => {
    const { user, dialog } = await openWithdrawal(answer);
    await user.type(dialog.getByRole('textbox', { name: /Pourquoi/ }), 'Je doute');
    await user.click(dialog.getByRole('button', { name: 'Retirer ma proposition' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(message);
    expect(dialog.getByRole('textbox', { name: /Pourquoi/ })).toHaveValue('Je doute');
  });
});
