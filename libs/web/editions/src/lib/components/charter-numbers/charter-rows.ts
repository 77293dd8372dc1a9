import type { MessagesApi } from '@voix/web-platform/i18n';
import type { CharterNumbersFragment } from '../../../generated/graphql.js';

type Rules = CharterNumbersFragment['rules'];
/** A rule of the charter in words, and its number with its unit. */
export type CharterRow = readonly [rule: string, value: string];

/** What the software refuses by itself. */
export function enforcedRows(rules: Rules, t: MessagesApi['t']): readonly CharterRow[] {
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
export function promisedRows(rules: Rules, t: MessagesApi['t']): readonly CharterRow[] {
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
    [
      t('editions.charter.rule-moderation'),
      rules.moderationMode === 'A_PRIORI'
        ? t('editions.charter.value-a-priori')
        : t('editions.charter.value-a-posteriori'),
    ],
  ];
}
