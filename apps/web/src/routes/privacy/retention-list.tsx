import { RETENTION } from '@voix/contracts/retention';
import { enumKey, useMessages, type Translate } from '@voix/web-platform/i18n';
import { Section } from '@voix/web-ui';

/** The retention table, as the nightly jobs apply it. */
export function RetentionList() {
  const { t } = useMessages();
  return (
    <Section heading={t('shell.retention.heading')}>
      <dl>
        {RETENTION.map(({ kind, days }) => (
          <div key={kind}>
            <dt>
              <strong>{t(`shell.retention-kind.${enumKey(kind)}`)}</strong>
            </dt>
            <dd>{days === null ? t('shell.retention.no-term') : durationText(t, days)}</dd>
            <dd>{t(`shell.retention-reason.${enumKey(kind)}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const DAYS_A_YEAR = 365;

/** Whole years as years: nobody counts in thousands of days. */
function durationText(t: Translate, days: number): string {
  return days % DAYS_A_YEAR === 0
    ? t('shell.retention.years', { years: days / DAYS_A_YEAR })
    : t('shell.retention.days', { days });
}
