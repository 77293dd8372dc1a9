import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  EmptyState,
  LinkButton,
  NotFoundView,
  PageHeader,
  QueryResult,
  Section,
  Skeleton,
} from '@voix/web-ui';
import { ParticipatePageDocument, type ParticipatePageQuery } from '../../generated/graphql.js';
import { ActivityEntry } from '../components/activity-entry/activity-entry.js';
import {
  activityMoment,
  type ActivityMoment,
} from '../components/activity-entry/activity-moment.js';
import styles from './participate.page.module.css';

type Edition = NonNullable<ParticipatePageQuery['edition']>;

/** Every way of taking part that is open now, what will open, and what is closed. */
export function ParticipatePage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const query = useQuery(ParticipatePageDocument, { variables: { edition: slug } });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={6} />}>
      {({ edition }) =>
        edition ? (
          <Activities edition={edition} />
        ) : (
          <NotFoundView action={{ label: t('editions.edition.go-home'), to: paths.home.to() }} />
        )
      }
    </QueryResult>
  );
}

const KINDS: readonly ActivityMoment['kind'][] = ['open', 'coming', 'closed'];

function Activities({ edition }: { readonly edition: Edition }) {
  const { t } = useMessages();
  const { slug, title, activities } = edition;
  const momentOf = (activity: Edition['activities'][number]) =>
    activityMoment(activity.moments).kind;
  const isAnyOpen = activities.some((activity) => momentOf(activity) === 'open');
  return (
    <>
      <Breadcrumb
        steps={[{ label: t('editions.theme.edition'), to: paths.edition.to({ edition: slug }) }]}
      />
      <PageHeader
        overline={title}
        title={t('editions.participate.title')}
        description={t('editions.participate.description', { edition: title })}
      />
      {!isAnyOpen && (
        <EmptyState
          heading={t('editions.participate.nothing-open')}
          action={
            <LinkButton to={paths.calendar.to({ edition: slug })}>
              {t('editions.participate.see-calendar')}
            </LinkButton>
          }
        >
          {t('editions.participate.nothing-open-hint')}
        </EmptyState>
      )}
      {KINDS.map((kind) => {
        const shown = activities.filter((activity) => momentOf(activity) === kind);
        return (
          shown.length > 0 && (
            <Section key={kind} heading={t(`editions.participate.${kind}`)}>
              <ul className={styles.list}>
                {shown.map((activity) => (
                  <ActivityEntry key={activity.id} edition={edition} activity={activity} />
                ))}
              </ul>
            </Section>
          )
        );
      })}
    </>
  );
}
