import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, EmptyState, NotFoundView, PageHeader, QueryResult, Skeleton } from '@voix/web-ui';
import { ListFilters } from '../components/list-filters/list-filters.js';
import { PageSteps } from '../components/page-steps/page-steps.js';
import { ProposalLines } from '../components/proposal-lines/proposal-lines.js';
import { SubmissionCall } from '../components/submission-call/submission-call.js';
import { ProposalListDocument, type ProposalListQuery } from '../../generated/graphql.js';
import { readListChoice, writeListChoice, type ListChoice } from '../addresses/list-choice.js';

/** The proposals of an edition. */
export function ProposalListPage() {
  const { edition = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const choice = readListChoice(search);
  const query = useQuery(ProposalListDocument, {
    variables: { edition, theme: choice.theme ?? null, order: choice.order },
  });
  const { data, previousData, fetchMore } = query;

  const loadAfter = async (after: string | null) => {
    const more = await fetchMore({ variables: { after } });
    const added = more.data?.edition?.proposalsActivity?.proposals.edges ?? [];
    return added.map(({ node }) => node.id);
  };

  return (
    <QueryResult
      // Another choice keeps the former list in sight until its own is there.
      of={{ ...query, data: data ?? previousData }}
      skeleton={
        <>
          <Skeleton shape="title" lines={2} />
          <Skeleton shape="list" lines={6} />
        </>
      }
    >
      {(shown) =>
        shown.edition ? (
          <ProposalList
            edition={shown.edition}
            choice={choice}
            onChoose={(next) => setSearch(writeListChoice(next))}
            isBusy={data === undefined}
            onLoadAfter={loadAfter}
          />
        ) : (
          <NotFoundView />
        )
      }
    </QueryResult>
  );
}

interface ProposalListProps {
  readonly edition: NonNullable<ProposalListQuery['edition']>;
  readonly choice: ListChoice;
  readonly onChoose: (choice: ListChoice) => void;
  readonly isBusy: boolean;
  readonly onLoadAfter: (after: string | null) => Promise<readonly string[]>;
}

function ProposalList({ edition, choice, onChoose, isBusy, onLoadAfter }: ProposalListProps) {
  const { t } = useMessages();
  const { slug, timeZone, proposalsActivity: activity } = edition;
  const count = activity?.proposals.totalCount ?? 0;
  const isOneTheme = choice.theme !== undefined;
  const isKnownTheme = !isOneTheme || edition.themes.some(({ code }) => code === choice.theme);
  const showAll = () => onChoose({ ...choice, theme: undefined });
  return (
    <>
      <PageSteps edition={edition} isInList={false} />
      <PageHeader
        title={t('proposals.list.title')}
        description={t('proposals.list.description', { edition: edition.title })}
        lead={
          isKnownTheme && (
            <p role="status">
              {isOneTheme
                ? t('proposals.list.count-of-theme', { count })
                : t('proposals.list.count', { count })}
            </p>
          )
        }
        actions={activity && <SubmissionCall of={activity} edition={slug} timeZone={timeZone} />}
      />
      {!isKnownTheme && <UnknownTheme onShowAll={showAll} />}
      {activity && isKnownTheme && (
        <>
          <ListFilters of={edition} choice={choice} onChange={onChoose} />
          <ProposalLines
            key={writeListChoice(choice).toString()}
            of={activity.proposals}
            edition={slug}
            timeZone={timeZone}
            isFiltered={isOneTheme}
            isBusy={isBusy}
            onShowAll={showAll}
            onLoadAfter={onLoadAfter}
          />
        </>
      )}
    </>
  );
}

/** An address that was cut or mistyped: an empty list would say that nobody has proposed anything. */
function UnknownTheme({ onShowAll }: { readonly onShowAll: () => void }) {
  const { t } = useMessages();
  return (
    <EmptyState
      heading={t('proposals.list.unknown-theme')}
      action={<Button onClick={onShowAll}>{t('proposals.list.show-all')}</Button>}
    >
      {t('proposals.list.unknown-theme-advice')}
    </EmptyState>
  );
}
