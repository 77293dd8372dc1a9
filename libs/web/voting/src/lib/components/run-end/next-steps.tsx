import { useQuery } from '@apollo/client/react';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Button, LinkButton } from '@voix/web-ui';
import { VoteSequenceDocument } from '../../../generated/graphql.js';
import { RUN_LENGTH } from '../../run-length.js';
import styles from './run-end.module.css';

export interface NextStepsProps {
  /** The slug of the edition. */
  readonly edition: string;
  readonly canSubmit: boolean;
  readonly onNextRun: (ids: readonly string[]) => void;
}

/** What is left to vote on, fetched while one reads the thanks, and the other ways to take part. */
export function NextSteps({ edition, canSubmit, onNextRun }: NextStepsProps) {
  const { t } = useMessages();
  const { data } = useQuery(VoteSequenceDocument, {
    variables: { edition, first: RUN_LENGTH },
    fetchPolicy: 'network-only',
  });
  const activity = data?.edition?.proposalsActivity;
  const nextIds = activity?.voteSequence.map(({ id }) => id) ?? [];

  return (
    <>
      <p role="status" className={styles.note}>
        {activity && <Remainder {...activity.voteProgress} />}
      </p>
      <div className={styles.actions}>
        {nextIds.length > 0 && (
          <Button variant="primary" onClick={() => onNextRun(nextIds)}>
            {t('voting.end.continue')}
          </Button>
        )}
        {canSubmit && (
          <LinkButton to={paths.newProposal.to({ edition })}>{t('voting.end.propose')}</LinkButton>
        )}
        <LinkButton to={paths.proposals.to({ edition })}>{t('voting.end.see-all')}</LinkButton>
      </div>
    </>
  );
}

interface RemainderProps {
  readonly votedCount: number;
  readonly votableCount: number;
}

function Remainder({ votedCount, votableCount }: RemainderProps) {
  const { t } = useMessages();
  const count = votableCount - votedCount;
  return count > 0 ? t('voting.end.left', { count }) : t('voting.end.nothing-left');
}
