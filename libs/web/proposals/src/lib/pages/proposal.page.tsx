import type { ComponentType } from 'react';
import { AddressedProposal } from '../components/addressed-proposal/addressed-proposal.js';
import {
  ProposalArticle,
  type FollowableProposal,
  type RenderVote,
} from '../components/proposal-article/proposal-article.js';
import { ProposalDocument } from '../../generated/graphql.js';

export interface ProposalPageProps {
  readonly renderVote?: RenderVote | undefined;
  readonly Follow?: ComponentType<FollowableProposal> | undefined;
}

/** One proposal, with all that was said and done about it. */
export function ProposalPage({ renderVote, Follow }: ProposalPageProps) {
  return (
    <AddressedProposal document={ProposalDocument}>
      {(proposal) => <ProposalArticle of={proposal} renderVote={renderVote} Follow={Follow} />}
    </AddressedProposal>
  );
}
