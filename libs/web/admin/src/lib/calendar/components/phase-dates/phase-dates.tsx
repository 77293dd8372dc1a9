import { Message, useMessages } from '@voix/web-platform/i18n';
import { AnnouncedDate } from '@voix/web-ui';
import type { Phase } from '../../calendar-types.js';

export interface PhaseDatesProps {
  readonly phase: Phase;
  readonly timeZone: string;
}

/** When a phase is, as exactly as it is known. */
export function PhaseDates({ phase, timeZone }: PhaseDatesProps) {
  const { t } = useMessages();
  const { startsAt, startsPrecision, endsAt, endsPrecision } = phase;
  const start = (
    <AnnouncedDate at={startsAt} precision={startsPrecision} side="start" timeZone={timeZone} />
  );
  return (
    <span>
      {endsAt === null ? (
        <Message id="admin.calendar.dates.open-end" values={{ start }} />
      ) : (
        <Message
          id="admin.calendar.dates.span"
          values={{
            start,
            end: (
              <AnnouncedDate at={endsAt} precision={endsPrecision} side="end" timeZone={timeZone} />
            ),
          }}
        />
      )}
      {startsPrecision !== 'EXACT' && <> {t('admin.calendar.dates.opens-by-hand')}</>}
    </span>
  );
}
