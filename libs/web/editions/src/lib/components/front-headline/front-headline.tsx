import type { ReactNode } from 'react';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { usePageMetadata } from '@voix/web-platform/routing';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { FrontHeadlineFragmentDoc } from '../../../generated/graphql.js';
import styles from './front-headline.module.css';
import { standfirst } from './standfirst.js';

/** Above this many characters, the question is set smaller so that it still fits a screen with what follows. */
const SHORT_QUESTION = 70;

export interface FrontHeadlineProps {
  readonly edition: FragmentType<typeof FrontHeadlineFragmentDoc>;
  /** What one can do now. */
  readonly actions: ReactNode;
  /** Beside the summary on a wide page, below the actions on a narrow one. */
  readonly aside: ReactNode;
}

/** The question put to everyone, as the headline; who asks it; why. */
export function FrontHeadline({ edition, actions, aside }: FrontHeadlineProps) {
  const { t, locale } = useMessages();
  const { title, question, summary, series } = getFragmentData(FrontHeadlineFragmentDoc, edition);
  const heading = usePageMetadata({ title, description: question });
  const { opening, rest } = standfirst(summary, locale);
  return (
    <header className={styles.root}>
      <p className={styles.edition} lang={SOURCE_LOCALE}>
        {title}
      </p>
      <h1
        ref={heading}
        tabIndex={-1}
        className={styles.question}
        lang={SOURCE_LOCALE}
        data-length={question.length > SHORT_QUESTION ? 'long' : 'short'}
      >
        {question}
      </h1>
      <p className={styles.byline}>
        {t('editions.front.asked-by')} <strong lang={SOURCE_LOCALE}>{series.organizer}</strong>
      </p>
      <div className={styles.columns}>
        <div className={styles.story}>
          <p className={styles.opening} lang={SOURCE_LOCALE}>
            {opening}
          </p>
          {actions}
          {rest && (
            <p className={styles.rest} lang={SOURCE_LOCALE}>
              {rest}
            </p>
          )}
        </div>
        <div className={styles.aside}>{aside}</div>
      </div>
    </header>
  );
}
