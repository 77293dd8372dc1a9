import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Breadcrumb, NotFoundView, PageHeader, QueryResult, Skeleton } from '@voix/web-ui';
import { UnderstandPageDocument, type UnderstandPageQuery } from '../../generated/graphql.js';
import { CollectionLinks } from '../components/collection-links/collection-links.js';
import { SheetIndex } from '../components/sheet-index/sheet-index.js';
import styles from './understand.page.module.css';

/** Everything that there is to understand before one speaks. */
export function UnderstandPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const query = useQuery(UnderstandPageDocument, { variables: { edition: slug } });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="list" lines={8} />}>
      {({ edition }) =>
        edition ? (
          <Contents edition={edition} />
        ) : (
          <NotFoundView action={{ label: t('information.go.home'), to: paths.home.to() }} />
        )
      }
    </QueryResult>
  );
}

function Contents({ edition }: { readonly edition: NonNullable<UnderstandPageQuery['edition']> }) {
  const { t } = useMessages();
  const { slug, title } = edition;
  return (
    <div className={styles.root}>
      <Breadcrumb
        steps={[{ label: t('information.go.edition'), to: paths.edition.to({ edition: slug }) }]}
      />
      <PageHeader
        overline={title}
        title={t('information.index.title')}
        lead={t('information.index.lead')}
        description={t('information.index.description', { edition: title })}
      />
      <SheetIndex edition={edition} />
      <CollectionLinks edition={slug} />
    </div>
  );
}
