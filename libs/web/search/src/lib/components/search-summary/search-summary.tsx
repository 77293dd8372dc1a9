import { useMessages } from '@voix/web-platform/i18n';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { SearchSummaryFragmentDoc } from '../../../generated/graphql.js';

export interface SearchSummaryProps {
  readonly of: FragmentType<typeof SearchSummaryFragmentDoc>;
  /** What was typed. */
  readonly text: string;
}

/** How much was found, and for which words: those that were typed, or others that are nearly the same. */
export function SearchSummary({ of, text }: SearchSummaryProps) {
  const { t } = useMessages();
  const { matching, words, totalCount: count } = getFragmentData(SearchSummaryFragmentDoc, of);
  return (
    <div role="status">
      {count > 0 && matching === 'OTHER_SPELLING' && (
        <p>{t('search.summary.other-spelling', { text, other: words.join(' ') })}</p>
      )}
      {count > 0 && matching === 'ANY_WORD' && <p>{t('search.summary.any-word')}</p>}
      <p>{t('search.summary.count', { count })}</p>
    </div>
  );
}
