import { useMessages } from '@voix/web-platform/i18n';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { CharterNumbersFragmentDoc } from '../../../generated/graphql.js';
import { enforcedRows, promisedRows } from '../charter-numbers/charter-rows.js';

type Charter = FragmentType<typeof CharterNumbersFragmentDoc>;

export interface CharterNumberChangesProps {
  readonly from: Charter;
  readonly to: Charter;
}

/** The numbers that a version of the charter changed, each with what it was. */
export function CharterNumberChanges({ from, to }: CharterNumberChangesProps) {
  const { t } = useMessages();
  const rowsOf = (charter: Charter) => {
    const { rules } = getFragmentData(CharterNumbersFragmentDoc, charter);
    return [...enforcedRows(rules, t), ...promisedRows(rules, t)];
  };
  const before = rowsOf(from);
  const changed = rowsOf(to).flatMap(([rule, value], place) => {
    const earlier = before[place]?.[1] ?? '';
    return earlier === value ? [] : [{ rule, value, earlier }];
  });
  if (changed.length === 0) return <p>{t('editions.charter.same-numbers')}</p>;
  return (
    <ul>
      {changed.map((change) => (
        <li key={change.rule}>{t('editions.charter.number-change', change)}</li>
      ))}
    </ul>
  );
}
