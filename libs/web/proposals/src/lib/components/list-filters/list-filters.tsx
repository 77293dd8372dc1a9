import { useMessages } from '@voix/web-platform/i18n';
import { Select } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { ListFiltersFragmentDoc } from '../../../generated/graphql.js';
import { LIST_ORDERS, type ListChoice } from '../../addresses/list-choice.js';
import styles from './list-filters.module.css';

const EVERY_THEME = 'all';

export interface ListFiltersProps {
  readonly of: FragmentType<typeof ListFiltersFragmentDoc>;
  readonly choice: ListChoice;
  readonly onChange: (choice: ListChoice) => void;
}

/** What the list shows and in which order. Each choice is in the address: it can be sent, kept and gone back from. */
export function ListFilters({ of, choice, onChange }: ListFiltersProps) {
  const { t } = useMessages();
  const { themes } = getFragmentData(ListFiltersFragmentDoc, of);
  const options = themes.map(({ code, title }) => ({ value: code, label: title }));
  return (
    <div role="group" aria-label={t('proposals.filters.label')} className={styles.root}>
      <Select
        label={t('proposals.filters.theme')}
        options={[{ value: EVERY_THEME, label: t('proposals.filters.every-theme') }, ...options]}
        value={choice.theme ?? EVERY_THEME}
        onChange={(theme) =>
          onChange({ ...choice, theme: theme === EVERY_THEME ? undefined : theme })
        }
      />
      <Select
        label={t('proposals.filters.order')}
        options={LIST_ORDERS.map(({ order, key }) => ({ value: order, label: t(key) }))}
        value={choice.order}
        onChange={(order) => onChange({ ...choice, order })}
      />
    </div>
  );
}
