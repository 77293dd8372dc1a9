import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { NotFoundView, PageHeader, QueryResult, Section, Skeleton } from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import { ThemesDeskFragmentDoc, ThemesPageDocument } from '../../../generated/graphql.js';
import { EditionFrame } from '../../frame/edition-frame.js';
import { SeriesThemes } from '../components/series-themes.js';
import { ThemeList } from '../components/theme-list.js';
import { AddThemeForm } from '../forms/add-theme-form.js';

/** The themes of an edition: their words, their order, and those of the series it could take up. */
export function ThemesPage() {
  const { edition: slug = '' } = useParams();
  return (
    <EditionFrame edition={slug}>
      <Themes slug={slug} />
    </EditionFrame>
  );
}

function Themes({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  const query = useQuery(ThemesPageDocument, {
    variables: { edition: slug },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={5} />}>
      {({ preparedEdition }) => {
        const desk = getFragmentData(ThemesDeskFragmentDoc, preparedEdition);
        if (!desk)
          return (
            <NotFoundView
              action={{ label: t('admin.administration.title'), to: paths.administration.to() }}
            />
          );
        return (
          <>
            <PageHeader
              overline={desk.edition.title}
              title={t('admin.themes.title')}
              lead={t('admin.themes.lead')}
            />
            <ThemeList desk={desk} />
            {desk.state !== 'ARCHIVED' && (
              <>
                <SeriesThemes editionId={desk.id} themes={desk.untakenThemes} />
                <Section heading={t('admin.themes.add')}>
                  <AddThemeForm key={desk.themes.length} editionId={desk.id} />
                </Section>
              </>
            )}
          </>
        );
      }}
    </QueryResult>
  );
}
