import {
  CHARTER_NUMBERS,
  type CharterNumber,
  type ModerationMode,
} from '@voix/contracts/validation';
import type { MessagesApi } from '@voix/web-platform/i18n';
import { getFragmentData } from '../../generated/fragment-masking.js';
import {
  CharterNumbersTextFragmentDoc,
  type AdoptedCharterFragment,
  type CharterNumbersTextFragment,
  type DraftedCharterFragment,
} from '../../generated/graphql.js';

/** A charter, drafted or in force: its text and its numbers. */
export interface CharterWords extends Omit<CharterNumbersTextFragment, 'moderationMode'> {
  readonly body: string;
  readonly moderationMode: ModerationMode;
}

export const CHARTER_NUMBER_NAMES = Object.keys(CHARTER_NUMBERS) as readonly CharterNumber[];

export function charterWords({
  body,
  rules,
}: AdoptedCharterFragment | DraftedCharterFragment): CharterWords {
  return { body, ...getFragmentData(CharterNumbersTextFragmentDoc, rules) };
}

/** What each number is called, with its unit. */
export function numberLabels(t: MessagesApi['t']): Readonly<Record<CharterNumber, string>> {
  return {
    proposalTitleMaxLength: t('admin.charter.number-title'),
    proposalBodyMaxLength: t('admin.charter.number-body'),
    exposureMinimum: t('admin.charter.number-exposure'),
    minorityFloorPercent: t('admin.charter.number-minority'),
    answerDelayDays: t('admin.charter.number-answer'),
  };
}

/** The numbers of a charter as lines of a table: what each is called, and what it is. */
export function numberLines(
  words: CharterWords,
  { t, locale }: MessagesApi,
): readonly (readonly [label: string, value: string])[] {
  const labels = numberLabels(t);
  const format = new Intl.NumberFormat(locale);
  return [
    [
      t('admin.charter.guests'),
      words.guestParticipationAllowed
        ? t('admin.charter.guests-yes')
        : t('admin.charter.guests-no'),
    ],
    ...CHARTER_NUMBER_NAMES.map((name): readonly [string, string] => [
      labels[name],
      format.format(words[name]),
    ]),
  ];
}
