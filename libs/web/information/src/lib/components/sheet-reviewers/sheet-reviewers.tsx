import { SOURCE_LOCALE } from '@voix/web-platform/i18n';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { SheetReviewersFragmentDoc } from '../../../generated/graphql.js';
import styles from './sheet-reviewers.module.css';

export interface SheetReviewersProps {
  readonly reviewers: readonly FragmentType<typeof SheetReviewersFragmentDoc>[];
}

/** Who has read a text and answers for it. */
export function SheetReviewers({ reviewers: masked }: SheetReviewersProps) {
  const reviewers = getFragmentData(SheetReviewersFragmentDoc, masked);
  return (
    <ul className={styles.root} lang={SOURCE_LOCALE}>
      {reviewers.map(({ id, name, quality }) => (
        <li key={id}>
          <bdi>{name}</bdi>, {quality}
        </li>
      ))}
    </ul>
  );
}
