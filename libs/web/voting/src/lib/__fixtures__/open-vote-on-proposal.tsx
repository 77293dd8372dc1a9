import { screen } from '@testing-library/react';
import { renderApp, type RenderAppOptions } from '@voix/testing/render-app';
import { votingCatalog } from '../../generated/messages/catalog.js';
import { VoteOnProposal } from '../components/vote-on-proposal/vote-on-proposal.js';
import { aVotingServer, EDITION, type VotingServerOptions } from './a-voting-server.js';

/** The part of a proposal's page on which one votes, as it stands once the server has answered. */
export async function openVoteOnProposal(
  options: VotingServerOptions = {},
  app: RenderAppOptions = {},
) {
  const voting = aVotingServer(options);
  const page = await renderApp({
    ui: <VoteOnProposal edition={EDITION} number={1} />,
    catalogs: [votingCatalog],
    server: voting.answers,
    path: '/editions/ia-sante-2026/propositions/1',
    ...app,
  });
  await screen.findByRole('heading', { name: 'Votre avis' });
  return { ...page, votes: voting.votes };
}

export const answer = (name: RegExp) => screen.getByRole('button', { name });

/** Whether an answer shows as chosen: "true" or "false". */
export const pressed = (name: RegExp) => answer(name).getAttribute('aria-pressed');
