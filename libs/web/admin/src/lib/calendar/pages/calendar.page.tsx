import { useQuery } from '@apollo/client/react';
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
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  AdminCalendarFragmentDoc,
  CalendarAdministrationPageDocument,
} from '../../../generated/graphql.js';
import { EditionFrame } from '../../frame/edition-frame.js';
import type { Calendar } from '../calendar-types.js';
import { ActivityList } from '../components/activity-list/activity-list.js';
import { GridEditor } from '../components/grid-editor/grid-editor.js';
import { PhaseList } from '../components/phase-list/phase-list.js';

/** When an edition is what: its phases, its activities, and what is open when. */
export function CalendarPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const query = useQuery(CalendarAdministrationPageDocument, { variables: { edition: slug } });
  return (
    <EditionFrame edition={slug}>
      <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={6} />}>
        {({ edition }) =>
          edition ? (
            <CalendarRooms calendar={getFragmentData(AdminCalendarFragmentDoc, edition)} />
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

function CalendarRooms({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useMessages();
  return (
    <>
      <PageHeader
        overline={calendar.title}
        title={t('admin.calendar.title')}
        lead={t('admin.calendar.lead')}
        actions={
          <LinkButton to={paths.calendar.to({ edition: calendar.slug })}>
            {t('admin.calendar.see-public')}
          </LinkButton>
        }
      />
      {calendar.state === 'ARCHIVED' && (
        <Notice tone="warning" heading={t('admin.calendar.archived')} />
      )}
      <Section heading={t('admin.calendar.phases')}>
        <PhaseList calendar={calendar} />
      </Section>
      <Section heading={t('admin.calendar.activities')}>
        <ActivityList calendar={calendar} />
      </Section>
      <Section heading={t('admin.calendar.grid.heading')}>
        <GridEditor calendar={calendar} />
      </Section>
    </>
  );
}
