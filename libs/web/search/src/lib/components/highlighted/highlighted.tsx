import { Fragment } from 'react';
import { SOURCE_LOCALE } from '@voix/web-platform/i18n';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { HighlightedFragmentDoc } from '../../../generated/graphql.js';
import styles from './highlighted.module.css';

/** A text in which what answers the question is marked. It is text throughout: no markup of it is ever read. */
export function Highlighted({ of }: { readonly of: FragmentType<typeof HighlightedFragmentDoc> }) {
  const { text, matches } = getFragmentData(HighlightedFragmentDoc, of);
  return (
    <span lang={SOURCE_LOCALE}>
      {matches.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(matches[index - 1]?.end ?? 0, start)}
          <mark className={styles.match}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(matches.at(-1)?.end ?? 0)}
    </span>
  );
}
