import { Link } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Section } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { ThemeIndexFragmentDoc } from '../../../generated/graphql.js';
import styles from './theme-index.module.css';

export interface ThemeIndexProps {
  readonly edition: FragmentType<typeof ThemeIndexFragmentDoc>;
}

/** The table of contents of the debate. */
export function ThemeIndex({ edition: masked }: ThemeIndexProps) {
  const { t } = useMessages();
  const { slug, themes } = getFragmentData(ThemeIndexFragmentDoc, masked);
  return (
    <Section heading={t('editions.themes.heading', { count: themes.length })}>
      {themes.length === 0 ? (
        <p className={styles.none}>{t('editions.themes.none')}</p>
      ) : (
        <ol className={styles.list}>
          {themes.map(({ id, code, title, summary, position, proposalCount }) => (
            <li key={id} className={styles.theme}>
              <span className={styles.position} aria-hidden="true">
                {position}
              </span>
              <div className={styles.text}>
                <h3 className={styles.title} lang={SOURCE_LOCALE}>
                  <Link to={paths.theme.to({ edition: slug, theme: code })}>{title}</Link>
                </h3>
                <p className={styles.summary} lang={SOURCE_LOCALE}>
                  {summary}
                </p>
                <p className={styles.count}>
                  {t('editions.themes.count', { count: proposalCount })}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
