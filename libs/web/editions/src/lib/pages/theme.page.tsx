import { useQuery } from '@apollo/client/react';
import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  LinkButton,
  NotFoundView,
  PageHeader,
  PrintCode,
  QueryResult,
  Section,
  Skeleton,
} from '@voix/web-ui';
import { ThemePageDocument, type ThemePageQuery } from '../../generated/graphql.js';
import { ThemeCall } from '../components/theme-call/theme-call.js';
import { ThemeNeighbours } from '../components/theme-neighbours/theme-neighbours.js';
import { onTheme } from '../on-theme.js';
import styles from './theme.page.module.css';

/** What a part of the page is told. */
export interface ThemePartProps {
  /** The name of the edition in addresses. */
  readonly edition: string;
  /** The code of the theme. */
  readonly theme: string;
}

export interface ThemePageProps {
  /** What there is to understand: the information sheets. */
  readonly Sheets?: ComponentType<ThemePartProps> | undefined;
  /** The first proposals of the theme. */
  readonly Proposals?: ComponentType<ThemePartProps> | undefined;
}

type Edition = NonNullable<ThemePageQuery['edition']>;

/** One theme: what it is about, what there is to understand, what has been proposed. */
export function ThemePage(parts: ThemePageProps) {
  const { t } = useMessages();
  const { edition: slug = '', theme: code = '' } = useParams();
  const query = useQuery(ThemePageDocument, { variables: { edition: slug, theme: code } });
  return (
    <QueryResult of={query} isPage skeleton={<ThemeSkeleton />}>
      {({ edition }) =>
        edition?.theme ? (
          <ThemeContent edition={edition} theme={edition.theme} {...parts} />
        ) : (
          <NotFoundView
            action={{ label: t('editions.theme.unknown'), to: paths.edition.to({ edition: slug }) }}
          />
        )
      }
    </QueryResult>
  );
}

interface ThemeContentProps extends ThemePageProps {
  readonly edition: Edition;
  readonly theme: NonNullable<Edition['theme']>;
}

function ThemeContent({ edition, theme, Sheets, Proposals }: ThemeContentProps) {
  const { t } = useMessages();
  const { slug } = edition;
  const { code, title, summary, position, proposalCount } = theme;
  return (
    <div className={styles.root}>
      <Breadcrumb
        steps={[{ label: t('editions.theme.edition'), to: paths.edition.to({ edition: slug }) }]}
      />
      <PageHeader
        overline={t('editions.theme.number', { position })}
        title={title}
        lead={summary}
        contentLang={SOURCE_LOCALE}
        description={summary}
        actions={<ThemeCall edition={edition} theme={code} proposalCount={proposalCount} />}
      />
      {Sheets && (
        <div className={styles.sheets}>
          <Sheets edition={slug} theme={code} />
        </div>
      )}
      <div className={styles.proposals}>
        <Section heading={t('editions.theme.proposals-heading')}>
          {Proposals && proposalCount > 0 && <Proposals edition={slug} theme={code} />}
          {proposalCount > 0 ? (
            <LinkButton to={onTheme(paths.proposals.to({ edition: slug }), code)}>
              {t('editions.theme.see-all', { count: proposalCount })}
            </LinkButton>
          ) : (
            <p>{t('editions.theme.no-proposal')}</p>
          )}
        </Section>
      </div>
      <ThemeNeighbours edition={edition} theme={code} />
      <PrintCode address={window.location.href} />
    </div>
  );
}

function ThemeSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton shape="title" lines={2} />
      <Skeleton lines={8} />
    </div>
  );
}
