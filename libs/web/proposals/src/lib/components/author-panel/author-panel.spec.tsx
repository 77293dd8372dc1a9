import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, loseConnection, refuse, renderApp } from '@voix/testing/render-app';
import { proposalsRoutes } from '../../proposals.routes.js';
import { proposalsTypePolicies } from '../../proposals.type-policies.js';
import { aProposal } from '../../spec-data/a-proposal.js';
import { aPageOf, anEdition, SLUG } from '../../spec-data/an-edition.js';

const PATH = paths.proposal.to({ edition: SLUG, proposal: '12-soignant-nomme' });

const openProposal = (proposal: unknown, withdrawProposal?: unknown, path = PATH) =>
  renderApp({
    routes: proposalsRoutes(),
    typePolicies: [proposalsTypePolicies],
    path,
    server: {
      Query: { proposal, edition: anEdition({ proposals: () => aPageOf([aProposal()]) }) },
      Mutation: { withdrawProposal },
    },
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

  it('asks for the list again, which it has left', async () => {
    const { user, server } = await openProposal(
      aProposal(own),
      { __typename: 'WithdrawProposalSuccess', proposal: withdrawnProposal },
      paths.proposals.to({ edition: SLUG }),
    );
    await user.click(await screen.findByRole('link', { name: /soignant nommé/ }));
    await user.click(await screen.findByRole('button', { name: 'Retirer ma proposition' }));
    await user.type(await screen.findByRole('textbox', { name: /Pourquoi/ }), 'Je doute');
    await user.click(screen.getByRole('button', { name: 'Retirer ma proposition' }));
    await screen.findByText(/a été retirée par la personne/);
    await user.click(screen.getByRole('link', { name: 'Les propositions' }));
    await waitFor(() =>
      expect(server.sent.filter(({ name }) => name === 'ProposalList')).toHaveLength(2),
    );
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
