import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  NotFoundView,
  PageHeader,
  PhaseName,
  QueryResult,
  Section,
  Skeleton,
  Tag,
} from '@voix/web-ui';
import { CalendarPageDocument, type CalendarPageQuery } from '../../generated/graphql.js';
import { PhaseHistory, Span } from '../components/phase-history/phase-history.js';
import styles from './calendar.page.module.css';

/** All the phases of an edition, and what changed in them since they were announced. */
export function CalendarPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const query = useQuery(CalendarPageDocument, { variables: { edition: slug } });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="title" lines={6} />}>
      {({ edition }) =>
        edition ? (
          <Calendar edition={edition} />
        ) : (
          <NotFoundView action={{ label: t('editions.edition.go-home'), to: paths.home.to() }} />
        )
      }
    </QueryResult>
  );
}

function Calendar({ edition }: { readonly edition: NonNullable<CalendarPageQuery['edition']> }) {
  const { t } = useMessages();
  const { slug, title, timeZone, phases, phaseHistory } = edition;
  return (
    <>
      <Breadcrumb
        steps={[{ label: t('editions.theme.edition'), to: paths.edition.to({ edition: slug }) }]}
      />
      <PageHeader
        overline={title}
        title={t('editions.calendar.title')}
        lead={t('editions.calendar.lead')}
        description={t('editions.calendar.description', { edition: title })}
      />
      <Section heading={t('editions.calendar.phases')}>
        {phases.length === 0 && <p>{t('editions.calendar.none')}</p>}
        <ol className={styles.phases}>
          {phases.map((phase) => (
            <li
              key={phase.id}
              className={styles.phase}
              aria-current={phase.state === 'CURRENT' ? 'step' : undefined}
            >
              <h3 className={styles.name}>
                <PhaseName {...phase} />{' '}
                <Tag tone={phase.state === 'CURRENT' ? 'accent' : 'plain'}>
                  {t(`editions.calendar.state.${enumKey(phase.state)}`)}
                </Tag>
              </h3>
              <p className={styles.dates}>
                <Span dates={phase} timeZone={timeZone} />
              </p>
            </li>
          ))}
        </ol>
      </Section>
      <Section heading={t('editions.calendar.history')}>
        <PhaseHistory changes={phaseHistory} timeZone={timeZone} />
      </Section>
    </>
  );
}
