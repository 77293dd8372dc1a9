import { useId, type ReactNode } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { Notice, Prose } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { InformationSheetFragmentDoc } from '../../../generated/graphql.js';
import { EasyReadText } from '../easy-read-text/easy-read-text.js';
import styles from './information-sheet.module.css';

export interface InformationSheetProps {
  readonly sheet: FragmentType<typeof InformationSheetFragmentDoc>;
  /** The reader asked for easy words. */
  readonly isEasyRead: boolean;
}

/** What is known and what is debated, side by side and never mixed, with where it comes from. */
export function InformationSheet({ sheet: masked, isEasyRead }: InformationSheetProps) {
  const { t } = useMessages();
  const id = useId();
  const { title, known, debated, sources, easyRead } = getFragmentData(
    InformationSheetFragmentDoc,
    masked,
  );
  return (
    <article aria-labelledby={id} className={styles.root}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {isEasyRead && easyRead && easyRead.length > 0 ? (
        <EasyReadText lines={easyRead} />
      ) : (
        <>
          {isEasyRead && (
            <Notice heading={t('information.sheet.easy-missing')}>
              {t('information.sheet.easy-missing-advice')}
            </Notice>
          )}
          <div className={styles.columns}>
            <Column heading={t('information.sheet.known')}>
              <Prose markdown={known} topHeading={4} />
            </Column>
            <Column heading={t('information.sheet.debated')}>
              <Prose markdown={debated} topHeading={4} />
            </Column>
          </div>
        </>
      )}
      <Sources sources={sources} />
    </article>
  );
}

interface ColumnProps {
  readonly heading: string;
  readonly children: ReactNode;
}

function Column({ heading, children }: ColumnProps) {
  return (
    <section className={styles.column}>
      <h4 className={styles.heading}>{heading}</h4>
      {children}
    </section>
  );
}

function Sources({ sources }: { readonly sources: readonly string[] }) {
  const { t } = useMessages();
  return (
    <footer className={styles.sources}>
      <h4 className={styles.sourcesHeading}>{t('information.sheet.sources')}</h4>
      {sources.length === 0 ? (
        <p>{t('information.sheet.sources-none')}</p>
      ) : (
        <ol>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ol>
      )}
    </footer>
  );
}
