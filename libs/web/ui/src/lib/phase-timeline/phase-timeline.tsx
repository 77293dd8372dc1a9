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

interface EntryProps {
  readonly phase: TimelinePhase;
  readonly timeZone: string;
}

const MOMENTS = { PAST: PastMoment, CURRENT: CurrentMoment, COMING: ComingMoment } as const;

function PhaseEntry({ phase, timeZone }: EntryProps) {
  const { t } = useMessages();
  const { title, state } = phase;
  const Moment = MOMENTS[state];
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
          <Moment phase={phase} timeZone={timeZone} />
        </span>
      </div>
    </li>
  );
}

function PastMoment({ phase: { startsAt }, timeZone }: EntryProps) {
  const { t } = useMessages();
  return (
    <>
      <VisuallyHidden>{t('ui.phase-timeline.past')}</VisuallyHidden>
      <DateText at={startsAt} form="short" timeZone={timeZone} />
    </>
  );
}

function CurrentMoment({ phase: { endsAt, endsPrecision = 'EXACT' }, timeZone }: EntryProps) {
  const { t } = useMessages();
  if (!endsAt) return t('ui.phase-timeline.no-end');
  if (endsPrecision === 'EXACT') return <DateText at={endsAt} form="until" timeZone={timeZone} />;
  const period = (
    <AnnouncedDate at={endsAt} precision={endsPrecision} side="end" timeZone={timeZone} />
  );
  return <Message id="ui.phase-timeline.ends-around" values={{ period }} />;
}

function ComingMoment({ phase: { startsAt, startsPrecision = 'EXACT' }, timeZone }: EntryProps) {
  if (startsPrecision === 'EXACT')
    return <DateText at={startsAt} form="from-day" timeZone={timeZone} />;
  const period = <PeriodText at={startsAt} precision={startsPrecision} timeZone={timeZone} />;
  return <Message id="ui.phase-timeline.starts-around" values={{ period }} />;
}
