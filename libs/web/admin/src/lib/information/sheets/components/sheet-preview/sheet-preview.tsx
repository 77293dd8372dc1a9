import { useMessages } from '@voix/web-platform/i18n';
import { Prose, SourceList, type ListedSource } from '@voix/web-ui';
import styles from './sheet-preview.module.css';

export interface SheetPreviewProps {
  readonly title: string;
  readonly known: string;
  readonly debated: string;
  readonly sources: readonly ListedSource[];
}

/** A sheet as readers will see it: the same rendering as on its page. */
export function SheetPreview({ title, known, debated, sources }: SheetPreviewProps) {
  const { t } = useMessages();
  return (
    <div className={styles.root}>
      <h3>{title}</h3>
      <h4>{t('admin.sheets.field-known')}</h4>
      <Prose markdown={known} topHeading={4} />
      <h4>{t('admin.sheets.field-debated')}</h4>
      <Prose markdown={debated} topHeading={4} />
      <h4>{t('admin.sheets.field-sources')}</h4>
      <SourceList sources={sources} />
    </div>
  );
}
