import { useMessages } from '@voix/web-platform/i18n';
import styles from './skip-links.module.css';

export interface SkipLinksProps {
  readonly contentId: string;
  readonly navigationId: string;
  readonly footerId: string;
}

/** The first stop of the Tab key: past the header, straight to what one came for. */
export function SkipLinks({ contentId, navigationId, footerId }: SkipLinksProps) {
  const { t } = useMessages();
  return (
    <nav aria-label={t('ui.skip-links.label')} className={styles.root}>
      <a href={`#${contentId}`}>{t('ui.skip-links.content')}</a>
      <a href={`#${navigationId}`}>{t('ui.skip-links.navigation')}</a>
      <a href={`#${footerId}`}>{t('ui.skip-links.footer')}</a>
    </nav>
  );
}
