import { useMessages, type MessagesApi } from '@voix/web-platform/i18n';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  CharterNumbersFragmentDoc,
  type CharterNumbersFragment,
} from '../../../generated/graphql.js';
import styles from './charter-numbers.module.css';

export interface CharterNumbersProps {
  readonly charter: FragmentType<typeof CharterNumbersFragmentDoc>;
}

type Rules = CharterNumbersFragment['rules'];
type Row = readonly [rule: string, value: string];

/** What the software refuses by itself. */
function enforcedRows(rules: Rules, t: MessagesApi['t']): readonly Row[] {
  return [
    [
      t('editions.charter.rule-guests'),
      t(
        rules.guestParticipationAllowed
          ? 'editions.charter.value-yes'
          : 'editions.charter.value-no',
      ),
    ],
    [
      t('editions.charter.rule-title'),
      t('editions.charter.value-characters', { count: rules.proposalTitleMaxLength }),
    ],
    [
      t('editions.charter.rule-body'),
      t('editions.charter.value-characters', { count: rules.proposalBodyMaxLength }),
    ],
  ];
}

/** What people have to keep: no software can. */
function promisedRows(rules: Rules, t: MessagesApi['t']): readonly Row[] {
  return [
    [
      t('editions.charter.rule-exposure'),
      t('editions.charter.value-votes', { count: rules.exposureMinimum }),
    ],
    [
      t('editions.charter.rule-minority'),
      t('editions.charter.value-share', { percent: rules.minorityFloorPercent }),
    ],
    [
      t('editions.charter.rule-answer'),
      t('editions.charter.value-days-most', { count: rules.answerDelayDays }),
    ],
  ];
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

function Rows({ heading, rows }: { readonly heading: string; readonly rows: readonly Row[] }) {
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
