import BadgeCheck from 'lucide-react/icons/badge-check';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { EasyReadText, Icon, Notice, type Glossary } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { SheetInEasyWordsFragmentDoc } from '../../../generated/graphql.js';
import { SheetReviewers } from '../sheet-reviewers/sheet-reviewers.js';
import styles from './sheet-in-easy-words.module.css';

export interface SheetInEasyWordsProps {
  readonly easyRead: FragmentType<typeof SheetInEasyWordsFragmentDoc>;
  /** Explains the words of its edition. */
  readonly glossary: Glossary;
}

/** A sheet in easy words: whether they still say what the text says, and who has read them. */
export function SheetInEasyWords({ easyRead: masked, glossary }: SheetInEasyWordsProps) {
  const { t } = useMessages();
  const easyRead = getFragmentData(SheetInEasyWordsFragmentDoc, masked);
  const { lines, isUpToDate, bearsMark, reviewers } = easyRead;
  return (
    <div className={styles.root}>
      {!isUpToDate && (
        <Notice tone="warning" heading={t('information.easy.outdated')}>
          {t('information.easy.outdated-advice')}
        </Notice>
      )}
      <div lang={SOURCE_LOCALE}>
        <EasyReadText lines={lines} shown={glossary.explainLines(lines)} />
      </div>
      <div className={styles.reviewed}>
        {bearsMark ? (
          <p className={styles.mark}>
            <Icon of={BadgeCheck} /> {t('information.easy.mark')}
          </p>
        ) : (
          <p>{t('information.easy.not-reviewed')}</p>
        )}
        {reviewers.length > 0 && <SheetReviewers reviewers={reviewers} />}
      </div>
    </div>
  );
}
