import { useMessages } from '@voix/web-platform/i18n';
import { useIsNavigating } from '@voix/web-platform/routing';
import { VisuallyHidden } from '@voix/web-ui';
import styles from './navigation-progress.module.css';

/** A thread along the top while the next page is on its way; CSS waits 200 ms before showing it. */
export function NavigationProgress() {
  const { t } = useMessages();
  const isNavigating = useIsNavigating();
  return (
    <div role="status" className={styles.root} data-active={isNavigating || undefined}>
      {isNavigating && <VisuallyHidden>{t('shell.navigation.loading')}</VisuallyHidden>}
    </div>
  );
}
