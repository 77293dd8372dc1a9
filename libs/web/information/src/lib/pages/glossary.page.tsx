import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useLocation, useParams } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  EasyReadText,
  EmptyState,
  NotFoundView,
  PageHeader,
  QueryResult,
  Skeleton,
} from '@voix/web-ui';
import { GlossaryPageDocument, type GlossaryPageQuery } from '../../generated/graphql.js';
import { ReadingSwitch } from '../components/reading-switch/reading-switch.js';
import { useEasyRead } from '../hooks/use-easy-read.js';
import styles from './glossary.page.module.css';

type Edition = NonNullable<GlossaryPageQuery['edition']>;
type Term = Edition['glossary'][number];

/** The words of an edition. Each has an address of its own: `#biais`. */
export function GlossaryPage() {
  const { edition: slug = '' } = useParams();
  const query = useQuery(GlossaryPageDocument, { variables: { edition: slug } });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="list" lines={8} />}>
      {({ edition }) => (edition ? <Glossary edition={edition} /> : <NotFoundView />)}
    </QueryResult>
  );
}

function Glossary({ edition: { slug, title, glossary } }: { readonly edition: Edition }) {
  const { t } = useMessages();
  const { isOn } = useEasyRead();
  useArrivalAtWord();
  return (
    <div className={styles.root}>
      <Breadcrumb
        steps={[
          { label: t('information.go.edition'), to: paths.edition.to({ edition: slug }) },
          { label: t('information.index.title'), to: paths.understand.to({ edition: slug }) },
        ]}
      />
      <PageHeader
        overline={title}
        title={t('information.glossary.title')}
        lead={t('information.glossary.lead')}
        description={t('information.glossary.description', { edition: title })}
        actions={glossary.some(({ easyDefinition }) => easyDefinition) && <ReadingSwitch />}
      />
      {glossary.length === 0 ? (
        <EmptyState heading={t('information.glossary.empty')}>
          {t('information.glossary.empty-advice')}
        </EmptyState>
      ) : (
        <dl className={styles.terms} lang={SOURCE_LOCALE}>
          {glossary.map((term) => (
            <TermEntry key={term.id} term={term} isEasyRead={isOn} />
          ))}
        </dl>
      )}
    </div>
  );
}

function TermEntry({ term, isEasyRead }: { readonly term: Term; readonly isEasyRead: boolean }) {
  const { t } = useMessages();
  const { slug, definition, easyDefinition, example, synonyms } = term;
  return (
    <div id={slug} tabIndex={-1} className={styles.entry}>
      <dt className={styles.term}>{term.term}</dt>
      <dd className={styles.meaning}>
        {isEasyRead && easyDefinition ? (
          <EasyReadText lines={easyDefinition.split('\n')} />
        ) : (
          <p>{definition}</p>
        )}
        {example && (
          <p className={styles.note}>{t('information.glossary.example', { text: example })}</p>
        )}
        {synonyms.length > 0 && (
          <p className={styles.note}>
            {t('information.glossary.synonyms', { words: synonyms.join(', ') })}
          </p>
        )}
      </dd>
    </div>
  );
}

/** A link to one word arrives before the words: once they are there, the page goes to it. */
function useArrivalAtWord(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const word = document.getElementById(decodeURIComponent(hash.slice(1)));
    word?.scrollIntoView();
    word?.focus({ preventScroll: true });
  }, [hash]);
}
