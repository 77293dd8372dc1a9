import { useQuery } from '@apollo/client/react';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import type { Ref } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { enumKey, SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  DateText,
  EmptyState,
  Entry,
  EntryList,
  FailureMessage,
  Icon,
  LoadMore,
  NotFoundView,
  PageHeader,
  QueryResult,
  Select,
  Skeleton,
  Tag,
  useShowMore,
} from '@voix/web-ui';
import {
  AgendaPageDocument,
  type AgendaPageQuery,
  type EventKind,
  type EventMoment,
} from '../../generated/graphql.js';
import styles from './collection.module.css';

type Edition = NonNullable<AgendaPageQuery['edition']>;
type Event = Edition['calendarEvents']['edges'][number]['node'];

const ALL = 'all';
const KINDS = [
  'DEBATE',
  'WORKSHOP',
  'STAND',
  'RESTITUTION',
] as const satisfies readonly EventKind[];
const MOMENTS = { UPCOMING: 'a-venir', PAST: 'passes' } as const;

/** Where and when one can speak with others. */
export function AgendaPage() {
  const { edition: slug = '' } = useParams();
  const [search] = useSearchParams();
  const moment: EventMoment = search.get('quand') === MOMENTS.PAST ? 'PAST' : 'UPCOMING';
  const kind = KINDS.find((one) => one.toLowerCase() === search.get('type'));
  const query = useQuery(AgendaPageDocument, {
    variables: { edition: slug, moment, kind: kind ?? null, territory: search.get('ou') },
  });
  const { data, previousData, fetchMore } = query;
  const loadAfter = async (after: string | null) => {
    const more = await fetchMore({
      variables: { after },
      updateQuery: (known, { fetchMoreResult }) => joined(known, fetchMoreResult),
    });
    return more.data?.edition?.calendarEvents.edges.map(({ node }) => node.id) ?? [];
  };
  return (
    <QueryResult
      of={{ ...query, data: data ?? previousData }}
      isPage
      skeleton={<Skeleton shape="list" lines={6} />}
    >
      {({ edition, territories }) =>
        edition ? (
          <Agenda
            edition={edition}
            territories={territories}
            moment={moment}
            kind={kind}
            onLoadAfter={loadAfter}
          />
        ) : (
          <NotFoundView />
        )
      }
    </QueryResult>
  );
}

/** The calendar with what was loaded after it. */
function joined(known: AgendaPageQuery, more: AgendaPageQuery): AgendaPageQuery {
  if (!known.edition || !more.edition) return more;
  const edges = [...known.edition.calendarEvents.edges, ...more.edition.calendarEvents.edges];
  const calendarEvents = { ...more.edition.calendarEvents, edges };
  return { ...more, edition: { ...more.edition, calendarEvents } };
}

interface AgendaProps {
  readonly edition: Edition;
  readonly territories: AgendaPageQuery['territories'];
  readonly moment: EventMoment;
  readonly kind: EventKind | undefined;
  readonly onLoadAfter: (after: string | null) => Promise<readonly string[]>;
}

function Agenda({ edition, territories, moment, kind, onLoadAfter }: AgendaProps) {
  const { t } = useMessages();
  const { slug, title, timeZone, calendarEvents } = edition;
  const { edges, pageInfo, totalCount } = calendarEvents;
  const { isLoading, failure, showMore, firstNew, linkRef } = useShowMore(() =>
    onLoadAfter(pageInfo.endCursor),
  );
  return (
    <div className={styles.root}>
      <Breadcrumb
        steps={[{ label: t('information.go.edition'), to: paths.edition.to({ edition: slug }) }]}
      />
      <PageHeader
        overline={title}
        title={t('information.agenda.title')}
        lead={t('information.agenda.lead')}
        description={t('information.agenda.description', { edition: title })}
        actions={
          <a href={paths.agendaFeed.to({ edition: slug })}>
            <Icon of={CalendarPlus} /> {t('information.agenda.subscribe')}
          </a>
        }
      />
      <AgendaFilters territories={territories} moment={moment} kind={kind} />
      {edges.length === 0 ? (
        <EmptyState
          heading={t(`information.agenda.none-${moment === 'PAST' ? 'past' : 'upcoming'}`)}
        >
          {t('information.agenda.none-advice')}
        </EmptyState>
      ) : (
        <>
          <EntryList>
            {edges.map(({ node }) => (
              <EventEntry
                key={node.id}
                edition={slug}
                timeZone={timeZone}
                event={node}
                linkRef={node.id === firstNew ? linkRef : undefined}
              />
            ))}
          </EntryList>
          {failure && <FailureMessage failure={failure} />}
          <LoadMore
            shown={edges.length}
            total={totalCount}
            hasMore={pageInfo.hasNextPage}
            isLoading={isLoading}
            onLoadMore={() => void showMore()}
          />
        </>
      )}
    </div>
  );
}

interface EventEntryProps {
  readonly edition: string;
  readonly timeZone: string;
  readonly event: Event;
  readonly linkRef: Ref<HTMLAnchorElement> | undefined;
}

function EventEntry({ edition, timeZone, event, linkRef }: EventEntryProps) {
  const { t } = useMessages();
  const { slug, title, kind, purpose, startsAt, place, onlineUrl, territory, cancelledAt } = event;
  const where = [place, territory?.name, onlineUrl && t('information.agenda.online')];
  return (
    <Entry
      title={cancelledAt ? <s>{title}</s> : title}
      to={paths.event.to({ edition, event: slug })}
      contentLang={SOURCE_LOCALE}
      headingLevel={2}
      linkRef={linkRef}
      overline={<DateText at={startsAt} form="moment" timeZone={timeZone} />}
      details={where.filter(Boolean).join(' · ')}
    >
      <p className={styles.tags}>
        {cancelledAt && <Tag tone="warning">{t('information.event.cancelled')}</Tag>}
        <Tag>{t(`information.event-kind.${enumKey(kind)}`)}</Tag>
        {purpose === 'OUTREACH' && <Tag>{t('information.event.outreach')}</Tag>}
      </p>
    </Entry>
  );
}

function AgendaFilters({
  territories,
  moment,
  kind,
}: Pick<AgendaProps, 'territories' | 'moment' | 'kind'>) {
  const { t } = useMessages();
  const [search, setSearch] = useSearchParams();
  const choose = (name: string, value: string) =>
    setSearch((known) => {
      known.delete(name);
      if (value !== ALL) known.set(name, value);
      return known;
    });
  return (
    <div role="group" aria-label={t('information.filters.label')} className={styles.filters}>
      <Select
        label={t('information.filters.moment')}
        options={[
          { value: ALL, label: t('information.filters.upcoming') },
          { value: MOMENTS.PAST, label: t('information.filters.past') },
        ]}
        value={moment === 'PAST' ? MOMENTS.PAST : ALL}
        onChange={(value) => choose('quand', value)}
      />
      <Select
        label={t('information.filters.kind')}
        options={[
          { value: ALL, label: t('information.filters.every-kind') },
          ...KINDS.map((one) => ({
            value: one.toLowerCase(),
            label: t(`information.event-kind.${enumKey(one)}`),
          })),
        ]}
        value={kind?.toLowerCase() ?? ALL}
        onChange={(value) => choose('type', value)}
      />
      <Select
        label={t('information.filters.territory')}
        options={[
          { value: ALL, label: t('information.filters.every-territory') },
          ...territories.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        value={search.get('ou') ?? ALL}
        onChange={(value) => choose('ou', value)}
      />
    </div>
  );
}
