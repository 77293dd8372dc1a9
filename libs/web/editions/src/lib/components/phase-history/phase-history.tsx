import { enumKey, Message, useMessages } from '@voix/web-platform/i18n';
import { AnnouncedDate, DateText } from '@voix/web-ui';
import type { CalendarPageQuery } from '../../../generated/graphql.js';
import styles from './phase-history.module.css';

type Change = NonNullable<CalendarPageQuery['edition']>['phaseHistory'][number];
type Dates = Omit<NonNullable<Change['before']>, '__typename'>;

export interface PhaseHistoryProps {
  readonly changes: readonly Change[];
  readonly timeZone: string;
}

/** What had been announced, what holds since then, and why: the latest change first. */
export function PhaseHistory({ changes, timeZone }: PhaseHistoryProps) {
  const { t } = useMessages();
  if (changes.length === 0) return <p>{t('editions.calendar.no-change')}</p>;
  return (
    <ol className={styles.root}>
      {changes.map((change) => (
        <li key={change.id} className={styles.change}>
          <p className={styles.what}>
            {t(`editions.calendar.change.${enumKey(change.kind)}`, { phase: change.phaseTitle })}
          </p>
          <p>
            <q>{change.reason}</q>
          </p>
          {change.before && (
            <p className={styles.dates}>
              {t('editions.calendar.before')} <Span dates={change.before} timeZone={timeZone} />
            </p>
          )}
          {change.after && (
            <p className={styles.dates}>
              {t('editions.calendar.after')} <Span dates={change.after} timeZone={timeZone} />
            </p>
          )}
          <p className={styles.dates}>
            <DateText at={change.changedAt} form="moment" timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ol>
  );
}

export interface SpanProps {
  readonly dates: Dates;
  readonly timeZone: string;
}

/** From when to when, as exactly as it is known. */
export function Span({ dates, timeZone }: SpanProps) {
  const { startsAt, startsPrecision, endsAt, endsPrecision } = dates;
  const start = (
    <AnnouncedDate at={startsAt} precision={startsPrecision} side="start" timeZone={timeZone} />
  );
  if (endsAt === null) return <Message id="editions.calendar.open-end" values={{ start }} />;
  const end = (
    <AnnouncedDate at={endsAt} precision={endsPrecision} side="end" timeZone={timeZone} />
  );
  return <Message id="editions.calendar.span" values={{ start, end }} />;
}
