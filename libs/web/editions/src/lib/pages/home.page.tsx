import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { QueryResult } from '@voix/web-ui';
import { HomePageDocument } from '../../generated/graphql.js';
import { EditionFront } from '../components/edition-front/edition-front.js';
import { FrontSkeleton } from '../components/front-skeleton/front-skeleton.js';
import { NoEdition } from '../components/no-edition/no-edition.js';

/** Asks what the page will show; the page finds the answer, or the question under way, in the client. */
export async function askHomePage(client: ApolloClient): Promise<void> {
  await client.query({ query: HomePageDocument });
}

/** The first page of the site: the current edition. */
export function HomePage() {
  const query = useQuery(HomePageDocument);
  return (
    <QueryResult of={query} isPage skeleton={<FrontSkeleton />}>
      {({ currentEdition }) =>
        currentEdition ? <EditionFront edition={currentEdition} /> : <NoEdition />
      }
    </QueryResult>
  );
}
