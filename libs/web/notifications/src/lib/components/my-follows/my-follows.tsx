import { useQuery } from '@apollo/client/react';
import { useRef, type RefObject } from 'react';
import { Link } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import {
  Button,
  DateText,
  EmptyState,
  FailureMessage,
  LoadMore,
  QueryResult,
  Skeleton,
  useAnnounce,
  useShowMore,
} from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  FollowedFragmentDoc,
  MyFollowsDocument,
  type MyFollowsQuery,
} from '../../../generated/graphql.js';
import { useFollowing } from '../../hooks/use-following.js';
import styles from './my-follows.module.css';

/** Series are French so far. */
const ZONE = 'Europe/Paris';

/** What I follow, latest first, each with the way to it and the way out. Nobody else sees this list. */
export function MyFollows() {
  const query = useQuery(MyFollowsDocument, { fetchPolicy: 'cache-and-network' });
  const more = useShowMore(async () => {
    const after = query.data?.myFollows.pageInfo.endCursor;
    const { data } = await query.fetchMore({ variables: { after } });
    return data?.myFollows.edges.map(({ node }) => node.id) ?? [];
  });
  return (
    <QueryResult of={query} skeleton={<Skeleton shape="list" lines={2} />}>
      {({ myFollows }) => (
        <>
          <FollowList of={myFollows} firstNew={more.firstNew} linkRef={more.linkRef} />
          {more.failure && <FailureMessage failure={more.failure} />}
          {myFollows.pageInfo.hasNextPage && (
            <LoadMore
              shown={myFollows.edges.length}
              total={myFollows.totalCount}
              hasMore
              isLoading={more.isLoading}
              onLoadMore={() => {
                more.showMore().catch(reportError);
              }}
            />
          )}
        </>
      )}
    </QueryResult>
  );
}

interface FollowListProps {
  readonly of: MyFollowsQuery['myFollows'];
  readonly firstNew: string | undefined;
  readonly linkRef: RefObject<HTMLAnchorElement | null>;
}

function FollowList({ of: { edges }, firstNew, linkRef }: FollowListProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const { unfollow, failure } = useFollowing();
  const list = useRef<HTMLUListElement>(null);

  const leave = async (proposalId: string) => {
    if (!(await unfollow(proposalId))) return;
    announce(t('notifications.follow.unfollowed'));
    // The button goes with its line: its reader stays in the list.
    list.current?.focus();
  };
  if (edges.length === 0) {
    return (
      <EmptyState heading={t('notifications.list.none')}>
        {t('notifications.list.none-advice')}
      </EmptyState>
    );
  }
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {edges.map(({ node }) => (
          <FollowLine
            key={node.id}
            of={node}
            linkRef={node.id === firstNew ? linkRef : undefined}
            onLeave={(proposalId) => {
              leave(proposalId).catch(reportError);
            }}
          />
        ))}
      </ul>
      {failure && <FailureMessage failure={failure} />}
    </>
  );
}

interface FollowLineProps {
  readonly of: FragmentType<typeof FollowedFragmentDoc>;
  readonly linkRef: RefObject<HTMLAnchorElement | null> | undefined;
  readonly onLeave: (proposalId: string) => void;
}

function FollowLine({ of, linkRef, onLeave }: FollowLineProps) {
  const { t } = useMessages();
  const { subjectId, title, path, followedAt } = getFragmentData(FollowedFragmentDoc, of);
  const name = title ?? t('notifications.list.gone');
  return (
    <li className={styles.item}>
      {path === null ? (
        <span>{name}</span>
      ) : (
        <Link ref={linkRef} to={path} lang={SOURCE_LOCALE}>
          {name}
        </Link>
      )}
      <span className={styles.since}>
        {t('notifications.list.since')} <DateText at={followedAt} form="short" timeZone={ZONE} />
      </span>
      <Button
        variant="quiet"
        aria-label={t('notifications.list.unfollow-named', { title: name })}
        onClick={() => onLeave(subjectId)}
      >
        {t('notifications.list.unfollow')}
      </Button>
    </li>
  );
}
