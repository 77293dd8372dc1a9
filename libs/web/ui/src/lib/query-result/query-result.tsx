import RotateCw from 'lucide-react/icons/rotate-cw';
import type { ReactNode } from 'react';
import { readFailure } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { Button } from '../button/button.js';
import { NotFoundView } from '../not-found-view/not-found-view.js';
import { PageHeader } from '../page-header/page-header.js';
import { FailureMessage } from '../user-error/failure-message.js';

/** What `useQuery` gives, as far as this component reads it. */
export interface QueryState<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly loading: boolean;
  readonly refetch: () => Promise<unknown>;
}

export interface QueryResultProps<T> {
  readonly of: QueryState<T>;
  /** `<Skeleton …/>` in the shape of what is coming. */
  readonly skeleton: ReactNode;
  /** The query is the whole page: while only a failure can be shown, it stands under a title. */
  readonly isPage?: boolean;
  readonly children: (data: T) => ReactNode;
}

/** The states of a page that asks the server: loading, refused, unreachable, broken, there. */
export function QueryResult<T>({
  of: query,
  skeleton,
  isPage = false,
  children,
}: QueryResultProps<T>) {
  const { t } = useMessages();
  const { data, error, loading, refetch } = query;
  if (error === undefined || error === null) return data === undefined ? skeleton : children(data);

  const failure = readFailure(error);
  if (failure.kind === 'refusal' && failure.code === 'NOT_FOUND') return <NotFoundView />;
  return (
    <>
      {isPage && data === undefined && <PageHeader title={t('ui.failure.page')} />}
      <FailureMessage
        failure={failure}
        actions={
          <Button icon={RotateCw} isPending={loading} onClick={() => refetch().catch(reportError)}>
            {t('ui.failure.retry')}
          </Button>
        }
      />
      {data !== undefined && children(data)}
    </>
  );
}
