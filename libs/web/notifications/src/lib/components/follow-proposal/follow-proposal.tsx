import { useQuery } from '@apollo/client/react';
import Bell from 'lucide-react/icons/bell';
import BellOff from 'lucide-react/icons/bell-off';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { signInPath } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { Button, FailureMessage, LinkButton } from '@voix/web-ui';
import { FollowOfProposalDocument } from '../../../generated/graphql.js';
import { useFollowing } from '../../hooks/use-following.js';
import styles from './follow-proposal.module.css';

export interface FollowedProposal {
  readonly proposalId: string;
}

/** Follows the proposal of a page. A visitor is shown the way in: nobody else can be told anything. */
export function FollowProposal({ proposalId }: FollowedProposal) {
  const { t } = useMessages();
  const { pathname } = useLocation();
  const { isKnown, participant } = useViewer();
  if (!isKnown) return null;
  if (!participant) {
    return (
      <p>
        <LinkButton to={signInPath(pathname)}>{t('notifications.follow.sign-in')}</LinkButton>
      </p>
    );
  }
  return <FollowButton proposalId={proposalId} />;
}

function FollowButton({ proposalId }: FollowedProposal) {
  const { t } = useMessages();
  const { account } = useViewer();
  const { data } = useQuery(FollowOfProposalDocument, {
    variables: { proposalId },
    fetchPolicy: 'cache-and-network',
  });
  const { follow, unfollow, isActing, failure } = useFollowing();
  const [hasLeft, setLeft] = useState(false);
  if (!data) return null;
  const isFollowed = data.myFollow !== null;
  const toggle = async () => {
    const isDone = await (isFollowed ? unfollow(proposalId) : follow(proposalId));
    if (isDone) setLeft(isFollowed);
  };
  const followedNote = account
    ? 'notifications.follow.followed'
    : 'notifications.follow.followed-as-guest';
  return (
    <div className={styles.root}>
      <Button
        icon={isFollowed ? BellOff : Bell}
        isPending={isActing}
        onClick={() => {
          toggle().catch(reportError);
        }}
      >
        {t(isFollowed ? 'notifications.follow.unfollow' : 'notifications.follow.follow')}
      </Button>
      <p role="status" className={styles.note}>
        {isFollowed && t(followedNote)}
        {!isFollowed && hasLeft && t('notifications.follow.unfollowed')}
      </p>
      {failure && <FailureMessage failure={failure} />}
    </div>
  );
}
