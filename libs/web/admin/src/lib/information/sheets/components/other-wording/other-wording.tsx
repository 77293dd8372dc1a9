import { diffText } from '@voix/domain-text-diff';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Notice, WordDiff } from '@voix/web-ui';
import styles from './other-wording.module.css';

export interface Wording {
  readonly title: string;
  readonly known: string;
  readonly debated: string;
}

export interface OtherWordingProps {
  readonly mine: Wording;
  /** What somebody else saved meanwhile. */
  readonly theirs: Wording;
  readonly onTakeTheirs: () => void;
}

/** Two wordings of one sheet: what differs, and the choice. Mine stays in the form until theirs is taken. */
export function OtherWording({ mine, theirs, onTakeTheirs }: OtherWordingProps) {
  const { t } = useMessages();
  return (
    <Notice
      tone="warning"
      announce="alert"
      heading={t('admin.sheets.conflict')}
      actions={<Button onClick={onTakeTheirs}>{t('admin.sheets.take-theirs')}</Button>}
    >
      <p>{t('admin.sheets.conflict-advice')}</p>
      <div className={styles.differences}>
        <WordDiff changes={diffText(theirs.title, mine.title)} />
        <WordDiff changes={diffText(theirs.known, mine.known)} hasLegend={false} />
        <WordDiff changes={diffText(theirs.debated, mine.debated)} hasLegend={false} />
      </div>
    </Notice>
  );
}
