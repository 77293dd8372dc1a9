import { LOCALE_NAMES, LOCALES, useChangeLocale, useMessages } from '@voix/web-platform/i18n';
import styles from './masthead.module.css';

/** Each language in its own words: nobody looks for theirs in another. */
export function LanguageSwitch() {
  const { locale } = useMessages();
  const changeLocale = useChangeLocale();
  return LOCALES.filter((other) => other !== locale).map((other) => (
    <button
      key={other}
      type="button"
      lang={other}
      className={styles.tool}
      onClick={() => changeLocale(other).catch(reportError)}
    >
      {LOCALE_NAMES[other]}
    </button>
  ));
}
