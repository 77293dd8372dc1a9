import { useMessages } from '@voix/web-platform/i18n';
import {
  Button,
  EmptyState,
  EntryList,
  FailureMessage,
  LoadMore,
  useAnnounce,
  useShowMore,
} from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { ProposalLinesFragmentDoc } from '../../../generated/graphql.js';
import { ProposalLine } from '../proposal-line/proposal-line.js';
import styles from './proposal-lines.module.css';

export interface ProposalLinesProps {
  readonly of: FragmentType<typeof ProposalLinesFragmentDoc>;
  readonly edition: string;
  readonly timeZone: string;
  readonly isFiltered: boolean;
  /** Another list is on its way; this one is still in sight. */
  readonly isBusy: boolean;
  readonly onShowAll: () => void;
  /** Loads what follows a place, and answers with the ids of what came. */
  readonly onLoadAfter: (cursor: string | null) => Promise<readonly string[]>;
}

/** The list itself, which grows on demand and keeps the reader's place. */
export function ProposalLines(props: ProposalLinesProps) {
  const { of, edition, timeZone, isFiltered, isBusy, onShowAll, onLoadAfter } = props;
  const { t } = useMessages();
  const announce = useAnnounce();
  const { edges, pageInfo, totalCount } = getFragmentData(ProposalLinesFragmentDoc, of);
  const more = useShowMore(async () => {
    const added = await onLoadAfter(pageInfo.endCursor);
    announce(t('proposals.list.added', { count: added.length }));
    return added;
  });

  if (edges.length === 0) return <NoProposal isFiltered={isFiltered} onShowAll={onShowAll} />;
  return (
    <>
      <div className={styles.root} aria-busy={isBusy}>
        <EntryList>
          {edges.map(({ node }) => (
            <ProposalLine
              key={node.id}
              of={node}
              edition={edition}
              timeZone={timeZone}
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

type NoProposalProps = Pick<ProposalLinesProps, 'isFiltered' | 'onShowAll'>;

function NoProposal({ isFiltered, onShowAll }: NoProposalProps) {
  const { t } = useMessages();
  if (!isFiltered) {
    return (
      <EmptyState heading={t('proposals.list.empty')}>
        {t('proposals.list.empty-advice')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      heading={t('proposals.list.empty-theme')}
      action={<Button onClick={onShowAll}>{t('proposals.list.show-all')}</Button>}
    >
      {t('proposals.list.empty-theme-advice')}
    </EmptyState>
  );
}
