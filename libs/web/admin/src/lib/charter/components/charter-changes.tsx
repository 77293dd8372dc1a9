import { diffText } from '@voix/domain-text-diff';
import { useMessages } from '@voix/web-platform/i18n';
import { Disclosure, WordDiff } from '@voix/web-ui';
import { numberLines, type CharterWords } from '../charter-words.js';
import styles from './charter-changes.module.css';

export interface CharterChangesProps {
  readonly from: CharterWords;
  readonly to: CharterWords;
}

/** What a draft changes of the charter in force: its numbers in a table, its text word by word. */
export function CharterChanges({ from, to }: CharterChangesProps) {
  const messages = useMessages();
  const { t } = messages;
  const before = numberLines(from, messages);
  const changed = numberLines(to, messages)
    .map(([label, value], line) => ({ label, value, earlier: before[line]?.[1] ?? '' }))
    .filter(({ value, earlier }) => value !== earlier);
  return (
    <>
      {changed.length === 0 ? (
        <p>{t('admin.charter.same-numbers')}</p>
      ) : (
        <table className={styles.numbers}>
          <caption>{t('admin.charter.changed-numbers')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('admin.charter.number')}</th>
              <th scope="col">{t('admin.charter.now')}</th>
              <th scope="col">{t('admin.charter.next')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ label, value, earlier }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{earlier}</td>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {from.body === to.body ? (
        <p>{t('admin.charter.same-text')}</p>
      ) : (
        <Disclosure summary={t('admin.charter.changed-text')} isInitiallyOpen>
          <WordDiff changes={diffText(from.body, to.body)} />
        </Disclosure>
      )}
    </>
  );
}
