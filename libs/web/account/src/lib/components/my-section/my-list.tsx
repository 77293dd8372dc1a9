import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { FailureMessage, LoadMore } from '@voix/web-ui';
import styles from './my-list.module.css';
import { useMore } from './use-more.js';

export interface MyListProps<TData, TVariables extends OperationVariables> {
  readonly shown: number;
  readonly total: number;
  readonly hasMore: boolean;
  /** The query of the next page. */
  readonly more: TypedDocumentNode<TData, TVariables>;
  readonly variables: TVariables;
  readonly children: ReactNode;
}

/** A list of mine, a page at a time. */
export function MyList<TData, TVariables extends OperationVariables>({
  shown,
  total,
  hasMore,
  more,
  variables,
  children,
}: MyListProps<TData, TVariables>) {
  const { isLoading, failure, load } = useMore(more, variables);
  return (
    <>
      <ul className={styles.list}>{children}</ul>
      {failure && <FailureMessage failure={failure} />}
      {hasMore && (
        <LoadMore shown={shown} total={total} hasMore isLoading={isLoading} onLoadMore={load} />
      )}
    </>
  );
}
