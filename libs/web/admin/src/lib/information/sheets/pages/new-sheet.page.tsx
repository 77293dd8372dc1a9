import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { NotFoundView, PageHeader, QueryResult, Skeleton } from '@voix/web-ui';
import { NewSheetPageDocument } from '../../../../generated/graphql.js';
import { EditionFrame } from '../../../frame/edition-frame.js';
import { NewSheetForm } from '../forms/new-sheet-form.js';

/** Where a sheet begins. */
export function NewSheetPage() {
  const { t } = useMessages();
  const navigate = useNavigate();
  const { edition: slug = '' } = useParams();
  const query = useQuery(NewSheetPageDocument, { variables: { edition: slug } });
  return (
    <EditionFrame edition={slug} permissions={['information.edit']}>
      <QueryResult of={query} isPage skeleton={<Skeleton lines={8} />}>
        {({ edition }) =>
          edition ? (
            <>
              <PageHeader
                overline={edition.title}
                title={t('admin.sheets.new')}
                lead={t('admin.sheets.new-lead')}
              />
              <NewSheetForm
                editionId={edition.id}
                themes={edition.themes}
                onCreated={(sheet) =>
                  void navigate(paths.sheetAdministration.to({ edition: slug, sheet }))
                }
              />
            </>
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
