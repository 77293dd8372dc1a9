import type { Ref } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, signInPath } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { LinkButton } from '@voix/web-ui';
import { useVotedCount } from '../../hooks/use-own-vote.js';
import type { Votes } from '../../hooks/use-votes.js';
import { NextSteps } from './next-steps.js';
import styles from './run-end.module.css';
import { UnrecordedVotes } from './unrecorded-votes.js';

export interface RunEndProps {
  readonly ids: readonly string[];
  /** The slug of the edition. */
  readonly edition: string;
  readonly canSubmit: boolean;
  readonly votes: Votes;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onReturnTo: (place: number) => void;
  readonly onNextRun: (ids: readonly string[]) => void;
}

/** The end of a run: thanks, what was done, what is left, what one can do now. */
export function RunEnd(props: RunEndProps) {
  const { ids, edition, canSubmit, votes, headingRef, onReturnTo, onNextRun } = props;
  const { t } = useMessages();
  const recordedCount = useVotedCount(ids);
  const queuedCount = ids.filter((id) => votes.stateOf(id)?.kind === 'queued').length;

  return (
    <section className={styles.root} aria-labelledby="run-end">
      <h2 id="run-end" ref={headingRef} tabIndex={-1} className={styles.heading}>
        {t('voting.end.heading')}
      </h2>
      <p className={styles.summary}>{t('voting.end.recorded', { count: recordedCount })}</p>
      {queuedCount > 0 && <p>{t('voting.end.queued', { count: queuedCount })}</p>}
      <UnrecordedVotes ids={ids} votes={votes} onReturnTo={onReturnTo} />
      <NextSteps edition={edition} canSubmit={canSubmit} onNextRun={onNextRun} />
      {recordedCount + queuedCount > 0 && <Invitation />}
    </section>
  );
}

/** An account is offered when it has become useful, and not before. */
function Invitation() {
  const { t } = useMessages();
  const { account, isKnown } = useViewer();
  if (!isKnown || account !== null) return null;
  return (
    <div className={styles.invitation}>
      <p>{t('voting.end.be-told')}</p>
      <LinkButton to={signInPath(paths.myPage.to())}>{t('voting.end.sign-in')}</LinkButton>
    </div>
  );
}
