import { useQuery } from '@apollo/client/react';
import { QueryResult } from '@voix/web-ui';
import { HomePageDocument } from '../../generated/graphql.js';
import { EditionFront } from '../components/edition-front/edition-front.js';
import { FrontSkeleton } from '../components/front-skeleton/front-skeleton.js';
import { NoEdition } from '../components/no-edition/no-edition.js';

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
