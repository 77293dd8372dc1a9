import { useIsOnline, useOutbox } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Notice } from '@voix/web-ui';

/** What the network does to the reader's acts: what waits, what has left, what was refused. */
export function OfflineBanner() {
  const { t } = useMessages();
  const isOnline = useIsOnline();
  const { entries, reports, dismissReports } = useOutbox();
  const refused = reports.filter(({ outcome }) => outcome.kind === 'refused');
  const sentCount = reports.length - refused.length;

  if (!isOnline) {
    return (
      <Notice isBanner tone="warning" announce="status" heading={t('shell.offline.heading')}>
        {entries.length > 0
          ? t('shell.offline.waiting', { count: entries.length })
          : t('shell.offline.advice')}
      </Notice>
    );
  }
  if (reports.length === 0) return null;
  return (
    <Notice
      isBanner
      tone={refused.length > 0 ? 'refused' : 'success'}
      announce="status"
      heading={
        refused.length > 0
          ? t('shell.outbox.refused', { count: refused.length })
          : t('shell.outbox.sent', { count: sentCount })
      }
      actions={
        <Button variant="quiet" onClick={dismissReports}>
          {t('shell.outbox.dismiss')}
        </Button>
      }
    />
  );
}
