import { RETENTION } from '@voix/contracts/retention';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
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
            <dd>
              {days === null ? t('shell.retention.no-term') : t('shell.retention.days', { days })}
            </dd>
            <dd>{t(`shell.retention-reason.${enumKey(kind)}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
