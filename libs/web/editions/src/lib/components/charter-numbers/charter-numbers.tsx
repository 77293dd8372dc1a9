import { useMessages } from '@voix/web-platform/i18n';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { CharterNumbersFragmentDoc } from '../../../generated/graphql.js';
import { enforcedRows, promisedRows, type CharterRow } from './charter-rows.js';
import styles from './charter-numbers.module.css';

export interface CharterNumbersProps {
  readonly charter: FragmentType<typeof CharterNumbersFragmentDoc>;
}

/** The numbers of the charter as a table anyone can read: those that the software applies, then those that are promised. */
export function CharterNumbers({ charter }: CharterNumbersProps) {
  const { t } = useMessages();
  const { rules } = getFragmentData(CharterNumbersFragmentDoc, charter);
  return (
    <table className={styles.root}>
      <caption className={styles.caption}>{t('editions.charter.numbers-caption')}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{t('editions.charter.rule')}</th>
          <th scope="col">{t('editions.charter.value')}</th>
        </tr>
      </thead>
      <Rows heading={t('editions.charter.enforced')} rows={enforcedRows(rules, t)} />
      <Rows heading={t('editions.charter.promised')} rows={promisedRows(rules, t)} />
    </table>
  );
}

function Rows({
  heading,
  rows,
}: {
  readonly heading: string;
  readonly rows: readonly CharterRow[];
}) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles.group}>
          {heading}
        </th>
      </tr>
      {rows.map(([rule, value]) => (
        <tr key={rule}>
          <th scope="row">{rule}</th>
          <td>{value}</td>
        </tr>
      ))}
    </tbody>
  );
}
