import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  Button,
  EmptyState,
  NotFoundView,
  PageHeader,
  QueryResult,
  SearchForm,
  Skeleton,
} from '@voix/web-ui';
import { SearchPageDocument, type SearchPageQuery } from '../../generated/graphql.js';
import {
  readSearchChoice,
  writeSearchChoice,
  type SearchChoice,
} from '../addresses/search-choice.js';
import { SearchFilters } from '../components/search-filters/search-filters.js';
import { SearchHits } from '../components/search-hits/search-hits.js';
import { SearchSummary } from '../components/search-summary/search-summary.js';
import { ShortcutSwitch } from '../components/shortcut-switch/shortcut-switch.js';
import styles from './search.page.module.css';

/** Finds what is public in an edition, or in all of them. */
export function SearchPage() {
  const { edition = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const choice = readSearchChoice(search);
  const query = useQuery(SearchPageDocument, {
    variables: {
      edition,
      text: choice.text,
      searchedEdition: choice.isEverywhere ? null : edition,
      theme: choice.theme ?? null,
      kind: choice.kind ?? null,
    },
  });
  const { data, previousData, fetchMore } = query;

  const loadAfter = async (after: string | null) => {
    const more = await fetchMore({
      variables: { after },
      updateQuery: (known, { fetchMoreResult }) => joined(known, fetchMoreResult),
    });
    return more.data?.search.edges.map(({ node }) => node.id) ?? [];
  };

  return (
    <QueryResult
      // Another question keeps the former answer in sight until its own is there.
      of={{ ...query, data: data ?? previousData }}
      isPage
      skeleton={
        <>
          <Skeleton shape="title" lines={2} />
          <Skeleton shape="list" lines={6} />
        </>
      }
    >
      {(shown) =>
        shown.edition ? (
          <SearchContent
            edition={shown.edition}
            answer={shown.search}
            choice={choice}
            isBusy={data === undefined}
            onChoose={(next) => setSearch(writeSearchChoice(next))}
            onLoadAfter={loadAfter}
          />
        ) : (
          <NotFoundView />
        )
      }
    </QueryResult>
  );
}

/** The answer with what was loaded after it. */
function joined(known: SearchPageQuery, more: SearchPageQuery): SearchPageQuery {
  const edges = [...known.search.edges, ...more.search.edges];
  return { ...known, search: { ...more.search, edges } };
}

interface SearchContentProps {
  readonly edition: NonNullable<SearchPageQuery['edition']>;
  readonly answer: SearchPageQuery['search'];
  readonly choice: SearchChoice;
  readonly isBusy: boolean;
  readonly onChoose: (choice: SearchChoice) => void;
  readonly onLoadAfter: (after: string | null) => Promise<readonly string[]>;
}

function SearchContent(props: SearchContentProps) {
  const { edition, choice, onChoose } = props;
  const { t } = useMessages();
  const { text } = choice;
  return (
    <>
      <Breadcrumb
        steps={[{ label: edition.title, to: paths.edition.to({ edition: edition.slug }) }]}
      />
      <PageHeader
        title={text === '' ? t('search.page.title') : t('search.page.title-of', { text })}
        description={t('search.page.description', { edition: edition.title })}
      />
      <div className={styles.ask}>
        <SearchForm
          label={t('search.form.label')}
          action={t('search.form.action')}
          value={text}
          onSearch={(next) => onChoose({ ...choice, text: next })}
        />
        <ShortcutSwitch />
      </div>
      {text === '' ? (
        <EmptyState heading={t('search.empty.nothing-asked')}>
          {t('search.empty.nothing-asked-advice')}
        </EmptyState>
      ) : (
        <Answer {...props} />
      )}
    </>
  );
}

function Answer({ edition, answer, choice, isBusy, onChoose, onLoadAfter }: SearchContentProps) {
  const counts = new Map(answer.counts.map(({ kind, count }) => [kind, count]));
  return (
    <>
      <div className={styles.choose}>
        <SearchFilters of={edition} choice={choice} counts={counts} onChange={onChoose} />
        <SearchSummary of={answer} text={choice.text} />
      </div>
      {answer.totalCount === 0 ? (
        <NothingFound choice={choice} onChoose={onChoose} />
      ) : (
        <SearchHits
          key={writeSearchChoice(choice).toString()}
          of={answer}
          namesEdition={choice.isEverywhere}
          isBusy={isBusy}
          onLoadAfter={onLoadAfter}
        />
      )}
    </>
  );
}

type NothingFoundProps = Pick<SearchContentProps, 'choice' | 'onChoose'>;

/** Says what can be done: fewer conditions, another place, other words. */
function NothingFound({ choice, onChoose }: NothingFoundProps) {
  const { t } = useMessages();
  const { text, kind, theme, isEverywhere } = choice;
  const isNarrowed = kind !== undefined || theme !== undefined;
  const wider = { text, kind: undefined, theme: undefined, isEverywhere: !isNarrowed };
  return (
    <EmptyState
      heading={t('search.empty.nothing-found')}
      action={
        (isNarrowed || !isEverywhere) && (
          <Button onClick={() => onChoose(wider)}>
            {isNarrowed ? t('search.empty.without-filters') : t('search.empty.everywhere')}
          </Button>
        )
      }
    >
      {t('search.empty.nothing-found-advice')}
    </EmptyState>
  );
}
