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

/** Each number in words, with its unit and whether it is a most or a least. */
function rowsOf(
  rules: CharterNumbersFragment['rules'],
  t: MessagesApi['t'],
): readonly (readonly [string, string])[] {
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
    [
      t('editions.charter.rule-exposure'),
      t('editions.charter.value-times', { count: rules.exposureMinimum }),
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

/** The rules that the software enforces, as a table anyone can read. */
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
      <tbody>
        {rowsOf(rules, t).map(([rule, value]) => (
          <tr key={rule}>
            <th scope="row">{rule}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
