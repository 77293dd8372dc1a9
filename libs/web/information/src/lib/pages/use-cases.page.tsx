import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';
import { enumKey, SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  Button,
  EmptyState,
  Entry,
  EntryList,
  NotFoundView,
  PageHeader,
  QueryResult,
  Select,
  Skeleton,
} from '@voix/web-ui';
import {
  UseCasesPageDocument,
  type CareSetting,
  type UseCasesPageQuery,
} from '../../generated/graphql.js';
import styles from './collection.module.css';

type Edition = NonNullable<UseCasesPageQuery['edition']>;

const ALL = 'all';
const THEME = 'theme';
const SETTING = 'lieu';

/** The uses of AI in care that one can speak about, by theme and by place. */
export function UseCasesPage() {
  const { edition: slug = '' } = useParams();
  const query = useQuery(UseCasesPageDocument, { variables: { edition: slug } });
  return (
    <QueryResult of={query} isPage skeleton={<Skeleton shape="list" lines={6} />}>
      {({ edition }) => (edition ? <Collection edition={edition} /> : <NotFoundView />)}
    </QueryResult>
  );
}

function Collection({
  edition: { slug, title, useCases: careCases },
}: {
  readonly edition: Edition;
}) {
  const { t } = useMessages();
  const [search, setSearch] = useSearchParams();
  const theme = search.get(THEME) ?? ALL;
  const setting = search.get(SETTING)?.toUpperCase() ?? ALL;
  const shown = careCases.filter(
    (careCase) =>
      (theme === ALL || careCase.theme?.code === theme) &&
      (setting === ALL || careCase.settings.some((one) => one === setting)),
  );
  const choose = (name: string, value: string) =>
    setSearch((known) => {
      known.delete(name);
      if (value !== ALL) known.set(name, value.toLowerCase());
      return known;
    });
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
        title={t('information.use-cases.title')}
        lead={t('information.use-cases.lead')}
        description={t('information.use-cases.description', { edition: title })}
      />
      {careCases.length === 0 ? (
        <EmptyState heading={t('information.use-cases.empty')}>
          {t('information.use-cases.empty-advice')}
        </EmptyState>
      ) : (
        <>
          <Filters careCases={careCases} theme={theme} setting={setting} onChoose={choose} />
          <p role="status" className={styles.count}>
            {t('information.use-cases.count', { count: shown.length })}
          </p>
          {shown.length === 0 ? (
            <EmptyState
              heading={t('information.use-cases.none')}
              action={<Button onClick={() => setSearch({})}>{t('information.filters.all')}</Button>}
            >
              {t('information.use-cases.none-advice')}
            </EmptyState>
          ) : (
            <UseCaseList edition={slug} careCases={shown} />
          )}
        </>
      )}
    </div>
  );
}

interface UseCaseListProps {
  readonly edition: string;
  readonly careCases: Edition['useCases'];
}

function UseCaseList({ edition, careCases }: UseCaseListProps) {
  const { t } = useMessages();
  return (
    <EntryList>
      {careCases.map(({ id, slug, title, purpose, settings, theme }) => (
        <Entry
          key={id}
          title={title}
          to={paths.careCase.to({ edition, careCase: slug })}
          contentLang={SOURCE_LOCALE}
          headingLevel={2}
          overline={theme && <span lang={SOURCE_LOCALE}>{theme.title}</span>}
          details={settings
            .map((setting) => t(`information.setting.${enumKey(setting)}`))
            .join(' · ')}
        >
          <p lang={SOURCE_LOCALE}>{purpose}</p>
        </Entry>
      ))}
    </EntryList>
  );
}

interface FiltersProps {
  readonly careCases: Edition['useCases'];
  readonly theme: string;
  readonly setting: string;
  readonly onChoose: (name: string, value: string) => void;
}

function Filters({ careCases, theme, setting, onChoose }: FiltersProps) {
  const { t } = useMessages();
  const themes = new Map(
    careCases.flatMap(({ theme: one }) => (one ? [[one.code, one.title] as const] : [])),
  );
  const settings = [...new Set<CareSetting>(careCases.flatMap((one) => one.settings))];
  return (
    <div role="group" aria-label={t('information.filters.label')} className={styles.filters}>
      <Select
        label={t('information.filters.theme')}
        options={[
          { value: ALL, label: t('information.filters.every-theme') },
          ...[...themes].map(([value, label]) => ({ value, label })),
        ]}
        value={theme}
        onChange={(value) => onChoose(THEME, value)}
      />
      <Select
        label={t('information.filters.setting')}
        options={[
          { value: ALL, label: t('information.filters.every-setting') },
          ...settings.map((value) => ({
            value,
            label: t(`information.setting.${enumKey(value)}`),
          })),
        ]}
        value={setting}
        onChange={(value) => onChoose(SETTING, value)}
      />
    </div>
  );
}
