import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Disclosure, NotFoundView, PageHeader, QueryResult, Section, Skeleton } from '@voix/web-ui';
import { getFragmentData } from '../../generated/fragment-masking.js';
import {
  ReferenceLineFragmentDoc,
  ReferencesDeskFragmentDoc,
  ReferencesPageDocument,
  type ReferencesDeskFragment,
} from '../../generated/graphql.js';
import { EditionFrame } from '../frame/edition-frame.js';
import { AddReferenceForm } from './add-reference-form.js';
import { ReferenceList } from './reference-list.js';

/** Which colleges and territories a series has, and what it calls them. */
export function ReferencesPage() {
  const { edition: slug = '' } = useParams();
  return (
    <EditionFrame edition={slug}>
      <References slug={slug} />
    </EditionFrame>
  );
}

function References({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  const query = useQuery(ReferencesPageDocument, {
    variables: { edition: slug },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={6} />}>
      {({ preparedEdition }) => {
        const desk = getFragmentData(ReferencesDeskFragmentDoc, preparedEdition);
        return desk ? (
          <Lists desk={desk} />
        ) : (
          <NotFoundView
            action={{ label: t('admin.administration.title'), to: paths.administration.to() }}
          />
        );
      }}
    </QueryResult>
  );
}

function Lists({ desk }: { readonly desk: ReferencesDeskFragment }) {
  const { t } = useMessages();
  const references = desk.references.map((line) => getFragmentData(ReferenceLineFragmentDoc, line));
  const colleges = references.filter(({ kind }) => kind === 'COLLEGE');
  const territories = references.filter(({ kind }) => kind === 'TERRITORY');
  const regions = territories.filter(({ parentCode }) => !parentCode);
  const isOpen = desk.state !== 'ARCHIVED';
  const place = { editionId: desk.id, edition: desk.edition.slug, isOpen };
  return (
    <>
      <PageHeader
        overline={desk.edition.title}
        title={t('admin.references.title')}
        lead={t('admin.references.lead', { series: desk.seriesTitle })}
      />
      <Section heading={t('admin.references.colleges')}>
        <ReferenceList {...place} references={colleges} canOrder />
        {isOpen && (
          <Disclosure summary={t('admin.references.add-college')}>
            <AddReferenceForm
              key={colleges.length}
              editionId={desk.id}
              kind="COLLEGE"
              regions={[]}
            />
          </Disclosure>
        )}
      </Section>
      <Section heading={t('admin.references.territories')}>
        <ReferenceList
          {...place}
          references={regions}
          within={(code) => territories.filter(({ parentCode }) => parentCode === code)}
        />
        {isOpen && (
          <Disclosure summary={t('admin.references.add-territory')}>
            <AddReferenceForm
              key={territories.length}
              editionId={desk.id}
              kind="TERRITORY"
              regions={regions.filter(({ isOwn }) => !isOwn)}
            />
          </Disclosure>
        )}
      </Section>
    </>
  );
}
