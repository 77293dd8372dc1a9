import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Breadcrumb, NotFoundView, PageHeader, QueryResult, Skeleton } from '@voix/web-ui';
import { SheetVersionsPageDocument, type SheetVersionsPageQuery } from '../../generated/graphql.js';
import { SheetHistory } from '../components/sheet-history/sheet-history.js';

type Edition = NonNullable<SheetVersionsPageQuery['edition']>;

/** How a sheet changed since it was first published, and why. */
export function SheetVersionsPage() {
  const { t } = useMessages();
  const { edition: slug = '', sheet: key = '' } = useParams();
  const query = useQuery(SheetVersionsPageDocument, { variables: { edition: slug, sheet: key } });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton lines={8} />}>
      {({ edition }) =>
        edition?.sheet ? (
          <History edition={edition} sheet={edition.sheet} />
        ) : (
          <NotFoundView
            action={{
              label: t('information.go.understand'),
              to: paths.understand.to({ edition: slug }),
            }}
          />
        )
      }
    </QueryResult>
  );
}

interface HistoryProps {
  readonly edition: Edition;
  readonly sheet: NonNullable<Edition['sheet']>;
}

function History({ edition: { slug, timeZone }, sheet }: HistoryProps) {
  const { t } = useMessages();
  const { key, version, versions } = sheet;
  return (
    <>
      <Breadcrumb
        steps={[
          { label: t('information.index.title'), to: paths.understand.to({ edition: slug }) },
          { label: version.title, to: paths.sheet.to({ edition: slug, sheet: key }) },
        ]}
      />
      <PageHeader
        overline={<span lang={SOURCE_LOCALE}>{version.title}</span>}
        title={t('information.history.title')}
        lead={t('information.history.lead')}
      />
      <SheetHistory versions={versions} timeZone={timeZone} />
    </>
  );
}
