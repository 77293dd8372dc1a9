import { useQuery } from '@apollo/client/react';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Entry, EntryList, PageHeader, QueryResult, Skeleton } from '@voix/web-ui';
import { AdministrationPageDocument } from '../../../generated/graphql.js';
import { OrganizersOnly } from '../../frame/organizers-only.js';

/** Where organisers begin: the editions in their charge. */
export function AdministrationPage() {
  const { t } = useMessages();
  const query = useQuery(AdministrationPageDocument);
  return (
    <>
      <PageHeader title={t('admin.administration.title')} lead={t('admin.administration.lead')} />
      <OrganizersOnly permissions={['editions.configure']}>
        <QueryResult of={query} skeleton={<Skeleton shape="list" lines={3} />}>
          {({ currentEdition }) => (
            <EntryList>
              {currentEdition && (
                <Entry
                  title={currentEdition.title}
                  to={paths.editionAdministration.to({ edition: currentEdition.slug })}
                />
              )}
            </EntryList>
          )}
        </QueryResult>
      </OrganizersOnly>
    </>
  );
}
