import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { NotFoundView, QueryResult } from '@voix/web-ui';
import { EditionPageDocument } from '../../generated/graphql.js';
import { EditionFront } from '../components/edition-front/edition-front.js';
import { FrontSkeleton } from '../components/front-skeleton/front-skeleton.js';

/** Any published edition, by its own address. */
export function EditionPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const query = useQuery(EditionPageDocument, { variables: { edition: slug } });
  return (
    <QueryResult of={query} isPage skeleton={<FrontSkeleton />}>
      {({ edition }) =>
        edition ? (
          <EditionFront edition={edition} />
        ) : (
          <NotFoundView action={{ label: t('editions.edition.go-home'), to: paths.home.to() }} />
        )
      }
    </QueryResult>
  );
}
