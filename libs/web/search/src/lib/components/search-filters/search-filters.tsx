import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Select } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { SearchFiltersFragmentDoc, type SearchKind } from '../../../generated/graphql.js';
import { KINDS, type SearchChoice } from '../../addresses/search-choice.js';
import styles from './search-filters.module.css';

const ALL = 'all';

export interface SearchFiltersProps {
  readonly of: FragmentType<typeof SearchFiltersFragmentDoc>;
  readonly choice: SearchChoice;
  /** How much was found of each kind, whatever kind is chosen. */
  readonly counts: ReadonlyMap<SearchKind, number>;
  readonly onChange: (choice: SearchChoice) => void;
}

/** What is looked for and where. Each choice is in the address: it can be sent, kept and gone back from. */
export function SearchFilters({ of, choice, counts, onChange }: SearchFiltersProps) {
  const { t } = useMessages();
  const { themes } = getFragmentData(SearchFiltersFragmentDoc, of);
  const kinds = KINDS.filter((kind) => counts.has(kind) || kind === choice.kind);
  const themeOptions = themes.map(({ code, title }) => ({ value: code, label: title }));
  return (
    <div role="group" aria-label={t('search.filters.label')} className={styles.root}>
      <Select<SearchKind | typeof ALL>
        label={t('search.filters.kind')}
        options={[
          { value: ALL, label: t('search.filters.every-kind') },
          ...kinds.map((kind) => ({
            value: kind,
            label: t(`search.kinds.${enumKey(kind)}`, { count: counts.get(kind) ?? 0 }),
          })),
        ]}
        value={choice.kind ?? ALL}
        onChange={(kind) => onChange({ ...choice, kind: kind === ALL ? undefined : kind })}
      />
      <Select
        label={t('search.filters.where')}
        options={[
          { value: HERE, label: t('search.filters.here') },
          { value: EVERYWHERE, label: t('search.filters.everywhere') },
        ]}
        value={choice.isEverywhere ? EVERYWHERE : HERE}
        onChange={(where) =>
          onChange({ ...choice, theme: undefined, isEverywhere: where === EVERYWHERE })
        }
      />
      {!choice.isEverywhere && (
        <Select
          label={t('search.filters.theme')}
          options={[{ value: ALL, label: t('search.filters.every-theme') }, ...themeOptions]}
          value={choice.theme ?? ALL}
          onChange={(theme) => onChange({ ...choice, theme: theme === ALL ? undefined : theme })}
        />
      )}
    </div>
  );
}

const HERE = 'here';
const EVERYWHERE = 'everywhere';
