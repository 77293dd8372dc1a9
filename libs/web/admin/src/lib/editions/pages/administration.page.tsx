import { useQuery } from '@apollo/client/react';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  DateText,
  EmptyState,
  Entry,
  EntryList,
  LinkButton,
  PageHeader,
  QueryResult,
  Skeleton,
} from '@voix/web-ui';
import { AdministrationPageDocument } from '../../../generated/graphql.js';
import { OrganizersOnly } from '../../frame/organizers-only.js';
import { EditionStateTag } from '../components/edition-state-tag.js';

/** Where organisers begin: the editions in their charge. */
export function AdministrationPage() {
  const { t } = useMessages();
  return (
    <>
      <PageHeader title={t('admin.administration.title')} lead={t('admin.administration.lead')} />
      <OrganizersOnly permissions={['editions.configure']}>
        <MyEditions />
      </OrganizersOnly>
    </>
  );
}

function MyEditions() {
  const { t } = useMessages();
  const query = useQuery(AdministrationPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryResult of={query} skeleton={<Skeleton shape="list" lines={3} />}>
      {({ preparedEditions }) =>
        preparedEditions.length === 0 ? (
          <EmptyState
            heading={t('admin.administration.none')}
            action={
              <LinkButton variant="primary" to={paths.newEdition.to()}>
                {t('admin.administration.new')}
              </LinkButton>
            }
          >
            {t('admin.administration.none-more')}
          </EmptyState>
        ) : (
          <>
            <EntryList>
              {preparedEditions.map(({ id, state, edition }) => (
                <Entry
                  headingLevel={2}
                  key={id}
                  title={edition.title}
                  to={paths.editionAdministration.to({ edition: edition.slug })}
                  overline={<EditionStateTag state={state} />}
                  details={
                    edition.currentPhase && (
                      <>
                        {edition.currentPhase.title}{' '}
                        {edition.currentPhase.endsAt && (
                          <DateText
                            at={edition.currentPhase.endsAt}
                            form="until-short"
                            timeZone={edition.timeZone}
                          />
                        )}
                      </>
                    )
                  }
                />
              ))}
            </EntryList>
            <p>
              <LinkButton to={paths.newEdition.to()}>{t('admin.administration.new')}</LinkButton>
            </p>
          </>
        )
      }
    </QueryResult>
  );
}
