import { useMessages } from '@voix/web-platform/i18n';
import { EntryList, FailureMessage, LoadMore, useAnnounce, useShowMore } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { SearchHitsFragmentDoc } from '../../../generated/graphql.js';
import { SearchHit } from '../search-hit/search-hit.js';
import styles from './search-hits.module.css';

export interface SearchHitsProps {
  readonly of: FragmentType<typeof SearchHitsFragmentDoc>;
  readonly namesEdition: boolean;
  /** Another answer is on its way; this one is still in sight. */
  readonly isBusy: boolean;
  /** Loads what follows a place, and answers with the ids of what came. */
  readonly onLoadAfter: (cursor: string | null) => Promise<readonly string[]>;
}

/** What was found, best first; the rest comes on demand. */
export function SearchHits({ of, namesEdition, isBusy, onLoadAfter }: SearchHitsProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const { edges, pageInfo, totalCount } = getFragmentData(SearchHitsFragmentDoc, of);
  const more = useShowMore(async () => {
    const added = await onLoadAfter(pageInfo.endCursor);
    announce(t('search.hits.added', { count: added.length }));
    return added;
  });
  return (
    <>
      <div className={styles.root} aria-busy={isBusy}>
        <EntryList>
          {edges.map(({ node }) => (
            <SearchHit
              key={node.id}
              of={node}
              namesEdition={namesEdition}
              linkRef={node.id === more.firstNew ? more.linkRef : undefined}
            />
          ))}
        </EntryList>
      </div>
      {more.failure && <FailureMessage failure={more.failure} />}
      <LoadMore
        shown={edges.length}
        total={totalCount}
        hasMore={pageInfo.hasNextPage}
        isLoading={more.isLoading}
        onLoadMore={() => {
          more.showMore().catch(reportError);
        }}
      />
    </>
  );
}
