import { useQuery } from '@apollo/client/react';
import { EntryList, QueryResult, Skeleton } from '@voix/web-ui';
import { ThemeProposalsDocument } from '../../../generated/graphql.js';
import { ProposalLine } from '../proposal-line/proposal-line.js';

export interface ThemeProposalsProps {
  /** The slug of the edition. */
  readonly edition: string;
  /** The code of the theme. */
  readonly theme: string;
}

/** The first proposals of a theme as the list shows them, for the page of the theme. */
export function ThemeProposals({ edition: slug, theme }: ThemeProposalsProps) {
  const query = useQuery(ThemeProposalsDocument, { variables: { edition: slug, theme } });
  return (
    <QueryResult of={query} skeleton={<Skeleton shape="list" lines={5} />}>
      {({ edition }) =>
        edition?.proposalsActivity && (
          <EntryList>
            {edition.proposalsActivity.proposals.edges.map(({ node }) => (
              <ProposalLine
                key={node.id}
                of={node}
                edition={slug}
                timeZone={edition.timeZone}
                isUnderTheme
              />
            ))}
          </EntryList>
        )
      }
    </QueryResult>
  );
}
