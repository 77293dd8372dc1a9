import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Disclosure, QUALIFICATIONS, STANCES, type Stance } from '@voix/web-ui';
import type { TalliedProposalFragment } from '../../../generated/graphql.js';
import styles from './vote-results.module.css';

type Tally = NonNullable<TalliedProposalFragment['voteTally']>;

const TOTAL_OF = {
  AGREE: 'agree',
  NEUTRAL: 'neutral',
  DISAGREE: 'disagree',
} as const satisfies Record<Stance, keyof Tally>;

/** The nuances of each stance, each under the number of votes that could carry it. */
export function NuanceTable({ tally }: { readonly tally: Tally }) {
  const { t, locale } = useMessages();
  const number = new Intl.NumberFormat(locale);
  const countOf = new Map(tally.qualifications.map((one) => [one.qualification, one.count]));
  return (
    <Disclosure summary={t('voting.results.see-nuances')} isQuiet>
      <table className={styles.table}>
        <caption>{t('voting.results.nuances-caption')}</caption>
        {STANCES.map((stance) => (
          <tbody key={stance}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {t('voting.results.stance-total', {
                  stance: t(`ui.stance.${enumKey(stance)}`),
                  total: tally[TOTAL_OF[stance]],
                })}
              </th>
            </tr>
            {QUALIFICATIONS[stance].map((qualification) => (
              <tr key={qualification}>
                <th scope="row">{t(`ui.qualification.${enumKey(qualification)}`)}</th>
                <td>{number.format(countOf.get(qualification) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Disclosure>
  );
}
