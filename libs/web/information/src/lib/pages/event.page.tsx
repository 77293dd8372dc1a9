import { useQuery } from '@apollo/client/react';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { useParams } from 'react-router';
import { enumKey, SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  DateText,
  Icon,
  Notice,
  NotFoundView,
  PageHeader,
  PrintCode,
  QueryResult,
  Skeleton,
  Tag,
} from '@voix/web-ui';
import { EventPageDocument, type EventPageQuery } from '../../generated/graphql.js';
import { FactList } from '../components/fact-list/fact-list.js';
import styles from './collection.module.css';

type Edition = NonNullable<EventPageQuery['edition']>;

/** One event: when, where, for whom, whom to ask. */
export function EventPage() {
  const { t } = useMessages();
  const { edition: slug = '', event = '' } = useParams();
  const query = useQuery(EventPageDocument, { variables: { edition: slug, event } });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={6} />}>
      {({ edition }) =>
        edition?.calendarEvent ? (
          <Event edition={edition} event={edition.calendarEvent} />
        ) : (
          <NotFoundView
            action={{
              label: t('information.agenda.title'),
              to: paths.agenda.to({ edition: slug }),
            }}
          />
        )
      }
    </QueryResult>
  );
}

interface EventProps {
  readonly edition: Edition;
  readonly event: NonNullable<Edition['calendarEvent']>;
}

function Event({ edition: { slug, timeZone }, event }: EventProps) {
  const { t } = useMessages();
  const { place, territory, onlineUrl, cancelReason } = event;
  const facts = [
    {
      name: t('information.event.starts'),
      children: <DateText at={event.startsAt} form="moment" timeZone={timeZone} />,
    },
    {
      name: t('information.event.ends'),
      children: <DateText at={event.endsAt} form="moment" timeZone={timeZone} />,
    },
    {
      name: t('information.event.place'),
      children: [place, territory?.name].filter(Boolean).join(', '),
    },
    {
      name: t('information.event.online'),
      children: onlineUrl && (
        <a href={onlineUrl} rel="nofollow ugc noopener noreferrer">
          {onlineUrl}
        </a>
      ),
    },
    { name: t('information.event.what'), children: event.description },
    { name: t('information.event.capacity'), children: event.capacity },
    { name: t('information.event.contact'), children: event.contact },
  ];
  return (
    <article className={styles.root}>
      <Breadcrumb
        steps={[
          { label: t('information.go.edition'), to: paths.edition.to({ edition: slug }) },
          { label: t('information.agenda.title'), to: paths.agenda.to({ edition: slug }) },
        ]}
      />
      <PageHeader
        title={event.title}
        contentLang={SOURCE_LOCALE}
        details={
          <>
            <Tag>{t(`information.event-kind.${enumKey(event.kind)}`)}</Tag>
            {event.purpose === 'OUTREACH' && <Tag>{t('information.event.outreach')}</Tag>}
          </>
        }
      />
      {cancelReason !== null && (
        <Notice tone="warning" heading={t('information.event.cancelled-heading')}>
          <span lang={SOURCE_LOCALE}>{cancelReason}</span>
        </Notice>
      )}
      <FactList facts={facts} lang={SOURCE_LOCALE} />
      <p className={styles.links}>
        <a href={paths.eventFeed.to({ edition: slug, event: event.slug })}>
          <Icon of={CalendarPlus} /> {t('information.event.add')}
        </a>
      </p>
      <PrintCode address={window.location.href} />
    </article>
  );
}
