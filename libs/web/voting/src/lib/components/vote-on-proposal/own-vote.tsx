import { useMessages } from '@voix/web-platform/i18n';
import { StanceText } from '@voix/web-ui';
import type { RecordedVoteFragment } from '../../../generated/graphql.js';
import styles from './vote-on-proposal.module.css';

/** A vote that can no longer be changed, in words. */
export function OwnVote({ vote }: { readonly vote: RecordedVoteFragment }) {
  const { t } = useMessages();
  return (
    <p className={styles.own}>
      {t('voting.proposal.own-vote')} <StanceText {...vote} />
    </p>
  );
}
