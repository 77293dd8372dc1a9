import { Link } from 'react-router';
import { Message, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { DateText, LinkButton } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { VoteCallFragmentDoc } from '../../../generated/graphql.js';
import { interactionState, type InteractionState } from './interaction-state.js';
import styles from './vote-call.module.css';

export interface VoteCallProps {
  readonly edition: FragmentType<typeof VoteCallFragmentDoc>;
}

/** What one can do now, the first thing first; and when nothing is open, when it will be. */
export function VoteCall({ edition: masked }: VoteCallProps) {
  const { t } = useMessages();
  const { slug, timeZone, charter, proposalsActivity } = getFragmentData(
    VoteCallFragmentDoc,
    masked,
  );
  if (!proposalsActivity) return null;
  const edition = { edition: slug };
  const vote = interactionState('VOTE', proposalsActivity.moments);
  const canVote = vote.kind === 'open';
  const canPropose = interactionState('SUBMIT', proposalsActivity.moments).kind === 'open';

  return (
    <div className={styles.root}>
      <div className={styles.actions}>
        {canVote && (
          <LinkButton variant="primary" to={paths.vote.to(edition)}>
            {t('editions.call.vote')}
          </LinkButton>
        )}
        {canPropose && (
          <LinkButton
            variant={canVote ? 'secondary' : 'primary'}
            to={paths.newProposal.to(edition)}
          >
            {t('editions.call.propose')}
          </LinkButton>
        )}
        {!canVote && (
          <LinkButton
            variant={canPropose ? 'secondary' : 'primary'}
            to={paths.proposals.to(edition)}
          >
            {t('editions.call.read')}
          </LinkButton>
        )}
      </div>
      <VoteMoment vote={vote} timeZone={timeZone} />
      {canVote && (
        <p className={styles.note}>
          {charter.rules.guestParticipationAllowed
            ? t('editions.call.no-account-needed')
            : t('editions.call.account-needed')}
        </p>
      )}
      <p>
        <Link to={paths.participate.to(edition)}>{t('editions.call.every-way')}</Link>
      </p>
    </div>
  );
}

interface VoteMomentProps {
  readonly vote: InteractionState;
  readonly timeZone: string;
}

function VoteMoment({ vote, timeZone }: VoteMomentProps) {
  const { t } = useMessages();
  if (vote.kind === 'coming') {
    return (
      <p className={styles.moment}>
        <Message
          id="editions.call.opens"
          values={{ moment: <DateText at={vote.opensAt} form="moment" timeZone={timeZone} /> }}
        />
      </p>
    );
  }
  return vote.kind === 'closed' ? (
    <p className={styles.moment}>{t('editions.call.closed')}</p>
  ) : null;
}
