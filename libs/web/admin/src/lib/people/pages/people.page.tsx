import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { GUARANTOR_DUTIES } from '@voix/contracts/validation';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { Disclosure, NotFoundView, PageHeader, QueryResult, Section, Skeleton } from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  NamedGuarantorFragmentDoc,
  PeoplePageDocument,
  type PeoplePageQuery,
} from '../../../generated/graphql.js';
import { EditionFrame } from '../../frame/edition-frame.js';
import { RoleHolders } from '../components/role-holders.js';
import { dutyTitle, GuarantorForm } from '../forms/guarantor-form.js';
import styles from './people.module.css';

/** Who organises an edition, who watches over it, and where. */
export function PeoplePage() {
  const { edition: slug = '' } = useParams();
  return (
    <EditionFrame edition={slug}>
      <People slug={slug} />
    </EditionFrame>
  );
}

function People({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  const query = useQuery(PeoplePageDocument, {
    variables: { edition: slug },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={4} />}>
      {({ preparedEdition }) =>
        preparedEdition ? (
          <PeopleOf prepared={preparedEdition} />
        ) : (
          <NotFoundView
            action={{ label: t('admin.administration.title'), to: paths.administration.to() }}
          />
        )
      }
    </QueryResult>
  );
}

type Prepared = NonNullable<PeoplePageQuery['preparedEdition']>;

function PeopleOf({ prepared: { id, edition } }: { readonly prepared: Prepared }) {
  const { t } = useMessages();
  const viewer = useViewer();
  const guarantors = edition.guarantors.map((named) =>
    getFragmentData(NamedGuarantorFragmentDoc, named),
  );
  return (
    <>
      <PageHeader
        overline={edition.title}
        title={t('admin.people.heading')}
        lead={t('admin.people.lead')}
      />
      <Section heading={t('admin.people.guarantors')}>
        <p className={styles.lead}>{t('admin.people.guarantors-lead')}</p>
        {GUARANTOR_DUTIES.map((duty) => {
          const named = guarantors.find((guarantor) => guarantor.duty === duty);
          return (
            <Disclosure
              key={duty}
              summary={[dutyTitle(t, duty), named?.name].filter(Boolean).join(' · ')}
            >
              <p>
                {duty === 'GUARANTOR'
                  ? t('admin.people.duty-guarantor-hint')
                  : t('admin.people.duty-mediator-hint')}
              </p>
              <GuarantorForm
                key={named?.version ?? 0}
                editionId={id}
                slug={edition.slug}
                duty={duty}
                named={named}
              />
            </Disclosure>
          );
        })}
      </Section>
      {viewer.can('roles.grant') ? (
        <RoleHolders editionId={id} territories={edition.territories} />
      ) : (
        <Section heading={t('admin.people.holders')}>
          <p>{t('admin.people.only-administrators')}</p>
        </Section>
      )}
    </>
  );
}
