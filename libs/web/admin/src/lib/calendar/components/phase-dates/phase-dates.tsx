import { lastInstantBefore } from '@voix/domain-phase-calendar';
import { Message, useMessages } from '@voix/web-platform/i18n';
import { DateText, PeriodText } from '@voix/web-ui';
import type { Phase } from '../../calendar-types.js';

export interface PhaseDatesProps {
  readonly phase: Phase;
  readonly timeZone: string;
}

/** When a phase is, as exactly as it is known. */
export function PhaseDates({ phase, timeZone }: PhaseDatesProps) {
  const { t } = useMessages();
  const { startsAt, startsPrecision, endsAt, endsPrecision } = phase;
  const start =
    startsPrecision === 'EXACT' ? (
      <DateText at={startsAt} form="moment" timeZone={timeZone} />
    ) : (
      <PeriodText at={startsAt} precision={startsPrecision} timeZone={timeZone} />
    );
  if (endsAt === null)
    return (
      <span>
        <Message id="admin.calendar.dates.open-end" values={{ start }} />
      </span>
    );
  const end =
    endsPrecision === 'EXACT' ? (
      <DateText at={endsAt} form="moment" timeZone={timeZone} />
    ) : (
      <PeriodText
        at={lastInstantBefore(new Date(endsAt)).toISOString()}
        precision={endsPrecision}
        timeZone={timeZone}
      />
    );
  return (
    <span>
      <Message id="admin.calendar.dates.span" values={{ start, end }} />
      {startsPrecision !== 'EXACT' && <> {t('admin.calendar.dates.opens-by-hand')}</>}
    </span>
  );
}
