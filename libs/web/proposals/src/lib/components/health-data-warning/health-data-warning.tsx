import { useMessages } from '@voix/web-platform/i18n';
import { Notice } from '@voix/web-ui';

/** Above every box in which somebody may be tempted to tell of an illness of theirs. */
export function HealthDataWarning() {
  const { t } = useMessages();
  return (
    <Notice tone="warning" heading={t('proposals.charter.health')}>
      {t('proposals.charter.health-explained')}
    </Notice>
  );
}
