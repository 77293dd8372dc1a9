import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Disclosure,
  LinkButton,
  NotFoundView,
  PageHeader,
  QueryResult,
  Section,
  Skeleton,
} from '@voix/web-ui';
import {
  EditionOverviewPageDocument,
  type EditionOverviewPageQuery,
} from '../../../generated/graphql.js';
import { EditionFrame } from '../../frame/edition-frame.js';
import { EditionActs } from '../components/edition-acts.js';
import { EditionChecklist } from '../components/edition-checklist.js';
import { EditionStateTag } from '../components/edition-state-tag.js';
import { LegalForm } from '../forms/legal-form.js';
import { WordsForm } from '../forms/words-form.js';

/** What there is to do in an edition now, its words, and what it says about data. */
export function EditionOverviewPage() {
  const { edition: slug = '' } = useParams();
  return (
    <EditionFrame edition={slug}>
      <Overview slug={slug} />
    </EditionFrame>
  );
}

function Overview({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  const query = useQuery(EditionOverviewPageDocument, {
    variables: { edition: slug },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={3} />}>
      {({ preparedEdition }) =>
        preparedEdition ? (
          <Prepared prepared={preparedEdition} />
        ) : (
          <NotFoundView
            action={{ label: t('admin.administration.title'), to: paths.administration.to() }}
          />
        )
      }
    </QueryResult>
  );
}

type Prepared = NonNullable<EditionOverviewPageQuery['preparedEdition']>;

function Prepared({ prepared }: { readonly prepared: Prepared }) {
  const { t } = useMessages();
  const { state, version, seriesTitle, edition } = prepared;
  const isLiving = state !== 'ARCHIVED';
  return (
    <>
      <PageHeader
        overline={seriesTitle}
        title={edition.title}
        details={<EditionStateTag state={state} />}
        actions={
          <LinkButton to={paths.edition.to({ edition: edition.slug })}>
            {state === 'DRAFT' ? t('admin.overview.preview') : t('admin.overview.see-public')}
          </LinkButton>
        }
      />
      <Section heading={t('admin.overview.to-do')}>
        <EditionChecklist of={prepared} edition={edition.slug} />
        <EditionActs of={prepared} />
      </Section>
      {isLiving && (
        <Section heading={t('admin.overview.settings')}>
          <Disclosure summary={t('admin.words.heading')}>
            <WordsForm key={version} of={prepared} slug={edition.slug} />
          </Disclosure>
          <Disclosure summary={t('admin.legal.heading')}>
            <LegalForm key={version} of={prepared} slug={edition.slug} />
          </Disclosure>
        </Section>
      )}
    </>
  );
}
