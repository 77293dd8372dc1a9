import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Icon, STANCE_ICONS } from '@voix/web-ui';
import type { RecordedVoteFragment } from '../../../generated/graphql.js';
import styles from './vote-on-proposal.module.css';

/** A vote that can no longer be changed, in words. */
export function OwnVote({ vote }: { readonly vote: RecordedVoteFragment }) {
  const { t, locale } = useMessages();
  const stance = t(`ui.stance.${enumKey(vote.stance)}`);
  const nuances = vote.qualifications.map((one) => t(`ui.qualification.${enumKey(one)}`));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <p className={styles.own}>
      <Icon of={STANCE_ICONS[vote.stance]} />
      <span>
        {nuances.length === 0
          ? t('voting.proposal.own-vote', { stance })
          : t('voting.proposal.own-vote-nuanced', { stance, nuances: list.format(nuances) })}
      </span>
    </p>
  );
}
