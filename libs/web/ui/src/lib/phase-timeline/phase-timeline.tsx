import { Message, useMessages } from '@voix/web-platform/i18n';
import { DateText } from '../date-text/date-text.js';
import { AnnouncedDate } from '../period-text/announced-date.js';
import type { PeriodPrecision } from '../period-text/format-period.js';
import { PeriodText } from '../period-text/period-text.js';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';
import styles from './phase-timeline.module.css';

export interface TimelinePhase {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  /** Exact unless it is said otherwise. */
  readonly startsPrecision?: 'EXACT' | PeriodPrecision;
  readonly endsAt?: string | null | undefined;
  readonly endsPrecision?: 'EXACT' | PeriodPrecision;
  readonly state: 'PAST' | 'CURRENT' | 'COMING';
}

export interface PhaseTimelineProps {
  readonly phases: readonly TimelinePhase[];
  readonly timeZone: string;
}

/** Where we are in time: what is over, what is going on and until when, what comes. */
export function PhaseTimeline({ phases, timeZone }: PhaseTimelineProps) {
  return (
    <ol className={styles.root}>
      {phases.map((phase) => (
        <PhaseEntry key={phase.id} phase={phase} timeZone={timeZone} />
      ))}
    </ol>
  );
}

function PhaseEntry({
  phase,
  timeZone,
}: {
  readonly phase: TimelinePhase;
  readonly timeZone: string;
}) {
  const { t } = useMessages();
  const {
    title,
    startsAt,
    startsPrecision = 'EXACT',
    endsAt,
    endsPrecision = 'EXACT',
    state,
  } = phase;
  return (
    <li
      className={styles.phase}
      data-state={state}
      aria-current={state === 'CURRENT' ? 'step' : undefined}
    >
      <span className={styles.mark} aria-hidden="true" />
      <div className={styles.text}>
        {state === 'CURRENT' && <span className={styles.here}>{t('ui.phase-timeline.here')}</span>}
        <span className={styles.title}>{title}</span>
        <span className={styles.dates}>
          {state === 'PAST' && (
            <>
              <VisuallyHidden>{t('ui.phase-timeline.past')}</VisuallyHidden>
              <DateText at={startsAt} form="short" timeZone={timeZone} />
            </>
          )}
          {state === 'CURRENT' && endsAt && endsPrecision === 'EXACT' && (
            <DateText at={endsAt} form="until" timeZone={timeZone} />
          )}
          {state === 'CURRENT' && endsAt && endsPrecision !== 'EXACT' && (
            <Message
              id="ui.phase-timeline.ends-around"
              values={{
                period: (
                  <AnnouncedDate
                    at={endsAt}
                    precision={endsPrecision}
                    side="end"
                    timeZone={timeZone}
                  />
                ),
              }}
            />
          )}
          {state === 'CURRENT' && !endsAt && t('ui.phase-timeline.no-end')}
          {state === 'COMING' && startsPrecision === 'EXACT' && (
            <DateText at={startsAt} form="from-day" timeZone={timeZone} />
          )}
          {state === 'COMING' && startsPrecision !== 'EXACT' && (
            <Message
              id="ui.phase-timeline.starts-around"
              values={{
                period: (
                  <PeriodText at={startsAt} precision={startsPrecision} timeZone={timeZone} />
                ),
              }}
            />
          )}
        </span>
      </div>
    </li>
  );
}
