import { useMessages } from '@voix/web-platform/i18n';
import { Button } from '../button/button.js';
import styles from './load-more.module.css';

export interface LoadMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly hasMore: boolean;
  readonly isLoading?: boolean;
  readonly onLoadMore: () => void;
}

/** The end of a long list: how much is shown of how much, and a button for the rest. Nothing loads by surprise. */
export function LoadMore({ shown, total, hasMore, isLoading = false, onLoadMore }: LoadMoreProps) {
  const { t } = useMessages();
  return (
    <div className={styles.root}>
      <p className={styles.progress} role="status">
        {t('ui.load-more.progress', { shown, total })}
      </p>
      {hasMore && (
        <Button isPending={isLoading} onClick={onLoadMore}>
          {t('ui.load-more.action')}
        </Button>
      )}
    </div>
  );
}
