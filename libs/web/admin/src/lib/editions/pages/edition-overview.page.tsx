import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { LinkButton, NotFoundView, PageHeader, QueryResult, Skeleton } from '@voix/web-ui';
import { EditionOverviewPageDocument } from '../../../generated/graphql.js';
import { EditionFrame } from '../../frame/edition-frame.js';

/** What there is to do in an edition now. */
export function EditionOverviewPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const query = useQuery(EditionOverviewPageDocument, { variables: { edition: slug } });
  return (
    <EditionFrame edition={slug}>
      <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={3} />}>
        {({ edition }) =>
          edition ? (
            <PageHeader
              overline={t('admin.administration.title')}
              title={edition.title}
              actions={
                <LinkButton to={paths.edition.to({ edition: slug })}>
                  {t('admin.overview.see-public')}
                </LinkButton>
              }
            />
          ) : (
            <NotFoundView
              action={{ label: t('admin.administration.title'), to: paths.administration.to() }}
            />
          )
        }
      </QueryResult>
    </EditionFrame>
  );
}
