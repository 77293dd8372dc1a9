import { useEffect, useRef, type RefObject } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { QualificationPicker, StanceButtons } from '@voix/web-ui';
import type { RecordedVoteFragment } from '../../../generated/graphql.js';
import type { Votes } from '../../hooks/use-votes.js';
import type { VoteIntent } from '../../operations/vote-intent.js';
import { shownChoice } from './shown-choice.js';
import styles from './vote-choice.module.css';
import { VoteFault } from './vote-fault.js';
import { VoteStatus } from './vote-status.js';

export interface VoteChoiceProps {
  readonly proposal: { readonly id: string; readonly title: string };
  /** What the server has. */
  readonly vote: RecordedVoteFragment | null;
  readonly votes: Votes;
  /** For a bar that stays in sight beside the text. */
  readonly isCompact?: boolean;
  /** On a narrow screen, the nuances are not shown until they are asked for. */
  readonly isFolded?: boolean;
}

/** The three answers, then the nuances of the one chosen. Each press is sent; the line below says where it stands. */
export function VoteChoice({
  proposal,
  vote,
  votes,
  isCompact = false,
  isFolded = false,
}: VoteChoiceProps) {
  const { t } = useMessages();
  const nuances = useFocusWhenUnfolded(isFolded);
  const state = votes.stateOf(proposal.id);
  const choice = shownChoice(state, vote);
  const act = (intent: VoteIntent) => votes.act(proposal.id, intent);

  return (
    <div className={styles.root} data-compact={isCompact || undefined}>
      <StanceButtons
        label={t('voting.choice.label', { title: proposal.title })}
        value={choice?.stance}
        isPending={choice?.isPending ?? false}
        isCompact={isCompact}
        onChoose={(stance) => {
          if (stance !== choice?.stance) act({ kind: 'CAST', stance, qualifications: [] });
        }}
      />
      <VoteStatus state={state} hasVote={vote !== null} />
      <VoteFault state={state} onRetry={act} />
      {choice && (
        <div ref={nuances} className={styles.nuances} data-folded={isFolded || undefined}>
          <QualificationPicker
            stance={choice.stance}
            value={choice.qualifications}
            isCompact={isCompact}
            onChange={(qualifications) =>
              act({ kind: 'CAST', stance: choice.stance, qualifications })
            }
          />
        </div>
      )}
    </div>
  );
}

/** The nuances stand before the button that unfolds them: its reader is taken there. */
function useFocusWhenUnfolded(isFolded: boolean): RefObject<HTMLDivElement | null> {
  const nuances = useRef<HTMLDivElement>(null);
  const wasFolded = useRef(isFolded);
  useEffect(() => {
    if (wasFolded.current && !isFolded)
      nuances.current?.querySelector('input')?.focus({ preventScroll: true });
    wasFolded.current = isFolded;
  }, [isFolded]);
  return nuances;
}
