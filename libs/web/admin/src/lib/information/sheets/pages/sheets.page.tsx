import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  EmptyState,
  Entry,
  EntryList,
  LinkButton,
  NotFoundView,
  PageHeader,
  QueryResult,
  Section,
  Skeleton,
} from '@voix/web-ui';
import { getFragmentData } from '../../../../generated/fragment-masking.js';
import {
  DeskSheetFragmentDoc,
  SheetsAdministrationPageDocument,
  type SheetsAdministrationPageQuery,
} from '../../../../generated/graphql.js';
import { EditionFrame } from '../../../frame/edition-frame.js';
import { SheetState } from '../components/sheet-state/sheet-state.js';

type Edition = NonNullable<SheetsAdministrationPageQuery['edition']>;

/** What an edition explains: its sheets, published or not, and what each still lacks. */
export function SheetsPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const query = useQuery(SheetsAdministrationPageDocument, {
    variables: { edition: slug },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <EditionFrame edition={slug} permissions={['information.edit']}>
      <QueryResult of={query} isPage skeleton={<Skeleton shape="list" lines={6} />}>
        {({ edition }) =>
          edition ? (
            <Information edition={edition} />
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

function Information({ edition }: { readonly edition: Edition }) {
  const { t } = useMessages();
  const { slug, title, sheetDrafts } = edition;
  const sheets = getFragmentData(DeskSheetFragmentDoc, sheetDrafts);
  const newSheet = (
    <LinkButton variant="primary" to={paths.newSheet.to({ edition: slug })}>
      {t('admin.sheets.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        overline={title}
        title={t('admin.sheets.title')}
        lead={t('admin.sheets.lead')}
        actions={
          <LinkButton to={paths.understand.to({ edition: slug })}>
            {t('admin.sheets.see-public')}
          </LinkButton>
        }
      />
      <Section heading={t('admin.sheets.heading')} action={sheets.length > 0 && newSheet}>
        {sheets.length === 0 ? (
          <EmptyState heading={t('admin.sheets.none')} action={newSheet}>
            {t('admin.sheets.none-advice')}
          </EmptyState>
        ) : (
          <EntryList>
            {sheets.map((sheet) => (
              <Entry
                key={sheet.id}
                title={sheet.version.title}
                to={paths.sheetAdministration.to({ edition: slug, sheet: sheet.key })}
                overline={sheet.theme?.title}
                details={<SheetState sheet={sheet} />}
              />
            ))}
          </EntryList>
        )}
      </Section>
    </>
  );
}
