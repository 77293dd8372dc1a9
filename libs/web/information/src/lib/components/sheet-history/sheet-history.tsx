import { diffText } from '@voix/domain-text-diff';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { DateText, Disclosure, WordDiff } from '@voix/web-ui';
import styles from './sheet-history.module.css';

/** A version that was public, as its history tells it. */
export interface ToldVersion {
  readonly id: string;
  readonly title: string;
  readonly known: string;
  readonly debated: string;
  readonly reason: string | null;
  readonly publishedAt: string | null;
}

export interface SheetHistoryProps {
  /** The latest first. */
  readonly versions: readonly ToldVersion[];
  readonly timeZone: string;
}

/** Each version with its date, why it came, and what it changed in the one before. */
export function SheetHistory({ versions, timeZone }: SheetHistoryProps) {
  const { t } = useMessages();
  return (
    <ol className={styles.root}>
      {versions.map((version, place) => {
        const earlier = versions[place + 1];
        return (
          <li key={version.id} className={styles.version}>
            <h2 className={styles.date}>
              {version.publishedAt && (
                <DateText at={version.publishedAt} form="day" timeZone={timeZone} />
              )}
            </h2>
            {version.reason === null ? (
              <p>{t('information.history.first')}</p>
            ) : (
              <p lang={SOURCE_LOCALE}>{version.reason}</p>
            )}
            {earlier && <Changes from={earlier} to={version} />}
          </li>
        );
      })}
    </ol>
  );
}

function Changes({ from, to }: { readonly from: ToldVersion; readonly to: ToldVersion }) {
  const { t } = useMessages();
  return (
    <Disclosure summary={t('information.history.changes')} isQuiet>
      <div className={styles.changes}>
        <WordDiff changes={diffText(from.title, to.title)} />
        <h3>{t('information.sheet.known')}</h3>
        <WordDiff changes={diffText(from.known, to.known)} hasLegend={false} />
        <h3>{t('information.sheet.debated')}</h3>
        <WordDiff changes={diffText(from.debated, to.debated)} hasLegend={false} />
      </div>
    </Disclosure>
  );
}
