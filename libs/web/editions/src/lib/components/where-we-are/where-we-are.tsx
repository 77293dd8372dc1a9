import { useId } from 'react';
import { Message, useMessages } from '@voix/web-platform/i18n';
import { AnnouncedDate, Countdown, DateText, PeriodText, PhaseName } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { WhereWeAreFragmentDoc } from '../../../generated/graphql.js';
import {
  calendarPosition,
  type CalendarPhase,
  type CalendarPosition,
} from './calendar-position.js';
import styles from './where-we-are.module.css';

export interface WhereWeAreProps {
  readonly edition: FragmentType<typeof WhereWeAreFragmentDoc>;
}

/** The moment of the edition, in words: which step, and until when. */
export function WhereWeAre({ edition: masked }: WhereWeAreProps) {
  const { t } = useMessages();
  const id = useId();
  const { phases, timeZone } = getFragmentData(WhereWeAreFragmentDoc, masked);
  if (phases.length === 0) return null;
  const position = calendarPosition(phases);
  return (
    <section aria-labelledby={id} className={styles.root}>
      <h2 id={id} className={styles.heading}>
        {t('editions.now.heading')}
      </h2>
      <Steps phases={phases} />
      {position.kind === 'over' ? (
        <p className={styles.phase}>{t('editions.now.ended')}</p>
      ) : (
        <Step position={position} total={phases.length} timeZone={timeZone} />
      )}
    </section>
  );
}

interface StepProps {
  readonly position: Exclude<CalendarPosition, { kind: 'over' }>;
  readonly total: number;
  readonly timeZone: string;
}

function Step({ position, total, timeZone }: StepProps) {
  const { t } = useMessages();
  const { kind, phase, step } = position;
  return (
    <>
      <p className={styles.step}>
        {kind === 'during'
          ? t('editions.now.step', { number: step, total })
          : t('editions.now.step-next')}
      </p>
      <p className={styles.phase}>
        <PhaseName {...phase} />
      </p>
      <p className={styles.until}>
        {kind === 'during' ? (
          <End phase={phase} timeZone={timeZone} />
        ) : (
          <Start phase={phase} timeZone={timeZone} />
        )}
      </p>
      {kind === 'during' && phase.endsAt !== null && phase.endsPrecision === 'EXACT' && (
        <Countdown until={phase.endsAt} />
      )}
    </>
  );
}

interface MomentProps {
  readonly phase: CalendarPhase;
  readonly timeZone: string;
}

function Start({ phase: { startsAt, startsPrecision }, timeZone }: MomentProps) {
  return startsPrecision === 'EXACT' ? (
    <Message
      id="editions.now.starts"
      values={{ moment: <DateText at={startsAt} form="moment" timeZone={timeZone} /> }}
    />
  ) : (
    <Message
      id="editions.now.starts-around"
      values={{
        period: <PeriodText at={startsAt} precision={startsPrecision} timeZone={timeZone} />,
      }}
    />
  );
}

function End({ phase: { endsAt, endsPrecision }, timeZone }: MomentProps) {
  const { t } = useMessages();
  if (endsAt === null) return t('editions.now.no-end');
  if (endsPrecision === 'EXACT') return <DateText at={endsAt} form="until" timeZone={timeZone} />;
  const period = (
    <AnnouncedDate at={endsAt} precision={endsPrecision} side="end" timeZone={timeZone} />
  );
  return <Message id="editions.now.ends-around" values={{ period }} />;
}

/** The same thing for the eye: one mark a phase. The words beside it say all that it says. */
function Steps({ phases }: { readonly phases: readonly CalendarPhase[] }) {
  return (
    <div className={styles.steps} aria-hidden="true">
      {phases.map(({ id, state }) => (
        <span key={id} className={styles.mark} data-state={state} />
      ))}
    </div>
  );
}
