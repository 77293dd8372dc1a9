import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, proposalNumberOf } from '@voix/web-platform/routing';
import { NotFoundView, QueryResult, Skeleton } from '@voix/web-ui';
import {
  ProposalArticle,
  type RenderVote,
} from '../components/proposal-article/proposal-article.js';
import { ProposalDocument } from '../../generated/graphql.js';

export interface ProposalPageProps {
  readonly renderVote?: RenderVote | undefined;
}

/** One proposal, with all that was said and done about it. */
export function ProposalPage({ renderVote }: ProposalPageProps) {
  const { edition = '', proposal: segment } = useParams();
  const number = proposalNumberOf(segment);
  if (number === undefined) return <NoProposal edition={edition} />;
  return <FoundProposal edition={edition} number={number} renderVote={renderVote} />;
}

interface FoundProposalProps extends ProposalPageProps {
  readonly edition: string;
  readonly number: number;
}

function FoundProposal({ edition, number, renderVote }: FoundProposalProps) {
  const query = useQuery(ProposalDocument, { variables: { edition, number } });
  return (
    <QueryResult
      of={query}
      skeleton={
        <>
          <Skeleton shape="title" lines={2} />
          <Skeleton shape="text" lines={8} />
        </>
      }
    >
      {({ proposal }) =>
        proposal ? (
          <ProposalArticle of={proposal} renderVote={renderVote} />
        ) : (
          <NoProposal edition={edition} />
        )
      }
    </QueryResult>
  );
}

function NoProposal({ edition }: { readonly edition: string }) {
  const { t } = useMessages();
  return (
    <NotFoundView
      action={{ label: t('proposals.page.see-all'), to: paths.proposals.to({ edition }) }}
    />
  );
}
