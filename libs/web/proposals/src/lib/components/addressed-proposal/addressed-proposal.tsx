import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, proposalNumberOf } from '@voix/web-platform/routing';
import { NotFoundView, QueryResult, Skeleton } from '@voix/web-ui';

interface Address {
  readonly edition: string;
  readonly number: number;
}

type AskedDocument<P> = TypedDocumentNode<{ proposal: P | null }, Address>;

export interface AddressedProposalProps<P> {
  /** What the page asks about the proposal. */
  readonly document: AskedDocument<P>;
  readonly children: (proposal: P) => ReactNode;
}

/** A page about the proposal that its address names: asks for it, holds its place, or leads back to all. */
export function AddressedProposal<P>({ document, children }: AddressedProposalProps<P>) {
  const { edition = '', proposal: segment } = useParams();
  const number = proposalNumberOf(segment);
  if (number === undefined) return <NoProposal edition={edition} />;
  return (
    <AskedProposal document={document} edition={edition} number={number}>
      {children}
    </AskedProposal>
  );
}

function AskedProposal<P>({ document, children, ...address }: AddressedProposalProps<P> & Address) {
  const query = useQuery(document, { variables: address });
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
        proposal === null ? <NoProposal edition={address.edition} /> : children(proposal)
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
