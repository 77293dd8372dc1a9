import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  LinkButton,
  NotFoundView,
  Notice,
  PageHeader,
  QueryResult,
  Section,
  Skeleton,
} from '@voix/web-ui';
import { getFragmentData } from '../../../../generated/fragment-masking.js';
import {
  DeskSheetFragmentDoc,
  SheetDeskPageDocument,
  type DeskSheetFragment,
} from '../../../../generated/graphql.js';
import { EditionFrame } from '../../../frame/edition-frame.js';
import { ReviewerList } from '../components/reviewer-list/reviewer-list.js';
import { SheetState } from '../components/sheet-state/sheet-state.js';
import { EasyReadForm } from '../forms/easy-read-form.js';
import { PublishForm } from '../forms/publish-form.js';
import { ReviewForm } from '../forms/review-form.js';
import { ReviseSheetForm } from '../forms/revise-sheet-form.js';

/** Where a sheet is written, put into easy words, reviewed and published. */
export function SheetDeskPage() {
  const { t } = useMessages();
  const { edition: slug = '', sheet: key = '' } = useParams();
  const query = useQuery(SheetDeskPageDocument, { variables: { edition: slug, sheet: key } });
  return (
    <EditionFrame edition={slug} permissions={['information.edit']}>
      <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={10} />}>
        {({ edition }) =>
          edition?.sheetDraft ? (
            <Desk
              edition={slug}
              sheet={getFragmentData(DeskSheetFragmentDoc, edition.sheetDraft)}
            />
          ) : (
            <NotFoundView
              action={{
                label: t('admin.sheets.title'),
                to: paths.informationAdministration.to({ edition: slug }),
              }}
            />
          )
        }
      </QueryResult>
    </EditionFrame>
  );
}

interface DeskProps {
  readonly edition: string;
  readonly sheet: DeskSheetFragment;
}

type Deed = 'saved' | 'easy-saved' | 'reviewed' | 'published-now';

/** Each form begins anew with what was saved: its key names the wording that it works on. */
function Desk({ edition, sheet }: DeskProps) {
  const { t } = useMessages();
  const [deed, setDeed] = useState<Deed>();
  const { version, easyRead, publishedVersion, reviewers } = sheet;
  const text = version.number;
  const twin = `${text}-${easyRead?.number ?? 0}-${easyRead?.reviewers.length ?? 0}`;
  return (
    <>
      <PageHeader
        overline={sheet.theme?.title}
        title={version.title}
        details={<SheetState sheet={sheet} />}
        actions={
          publishedVersion !== null && (
            <LinkButton to={paths.sheet.to({ edition, sheet: sheet.key })}>
              {t('admin.sheets.see-public')}
            </LinkButton>
          )
        }
      />
      {deed && <Notice tone="success" announce="status" heading={t(`admin.sheets.${deed}`)} />}
      {publishedVersion !== text && (
        <Section heading={t('admin.sheets.publication')}>
          <PublishForm key={text} sheet={sheet} onSaved={() => setDeed('published-now')} />
        </Section>
      )}
      <Section heading={t('admin.sheets.text')}>
        <ReviseSheetForm key={text} sheet={sheet} onSaved={() => setDeed('saved')} />
      </Section>
      <Section heading={t('admin.sheets.review')}>
        <ReviewerList reviewers={reviewers} />
        <ReviewForm
          key={`${text}-${reviewers.length}`}
          sheetId={sheet.id}
          part="FULL_TEXT"
          number={text}
          onSaved={() => setDeed('reviewed')}
        />
      </Section>
      <Section heading={t('admin.sheets.easy')}>
        <EasyReadForm key={twin} sheet={sheet} onSaved={() => setDeed('easy-saved')} />
      </Section>
      {easyRead && (
        <Section heading={t('admin.sheets.review-easy')}>
          <ReviewerList reviewers={easyRead.reviewers} />
          <ReviewForm
            key={twin}
            sheetId={sheet.id}
            part="EASY_READ"
            number={easyRead.number}
            onSaved={() => setDeed('reviewed')}
          />
        </Section>
      )}
    </>
  );
}
