import { useMessages } from '@voix/web-platform/i18n';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';
import styles from './word-diff.module.css';

export interface WordChange {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

export interface WordDiffProps {
  readonly changes: readonly WordChange[];
  /** The words beside their legend; off when several comparisons share one. */
  readonly hasLegend?: boolean;
}

/** A text against its earlier version. Added words are underlined, removed ones struck: and both are said. */
export function WordDiff({ changes, hasLegend = true }: WordDiffProps) {
  const { t } = useMessages();
  // Changes have no identity but their place in the text.
  const placed = changes.map((change, place) => ({ ...change, key: `${place}-${change.kind}` }));
  return (
    <div>
      {hasLegend && (
        <p className={styles.legend}>
          <ins className={styles.added}>{t('ui.word-diff.added')}</ins>
          <del className={styles.removed}>{t('ui.word-diff.removed')}</del>
        </p>
      )}
      <p className={styles.text}>
        {placed.map(({ kind, text, key }) => {
          if (kind === 'SAME') return <span key={key}>{text}</span>;
          const isAdded = kind === 'ADDED';
          const Change = isAdded ? 'ins' : 'del';
          return (
            <Change key={key} className={isAdded ? styles.added : styles.removed}>
              <VisuallyHidden>
                {isAdded ? t('ui.word-diff.start-added') : t('ui.word-diff.start-removed')}
              </VisuallyHidden>
              {text}
              <VisuallyHidden>{t('ui.word-diff.end')}</VisuallyHidden>
            </Change>
          );
        })}
      </p>
    </div>
  );
}
