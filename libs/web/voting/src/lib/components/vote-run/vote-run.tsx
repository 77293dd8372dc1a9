import { useFragment } from '@apollo/client/react';
import { useEffect, useRef, useState, type Ref } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { useViewer } from '@voix/web-platform/session';
import { useAnnounce } from '@voix/web-ui';
import {
  ProposalInRunFragmentDoc,
  type ProposalInRunFragment,
} from '../../../generated/graphql.js';
import { useOwnVote } from '../../hooks/use-own-vote.js';
import { useShortcutPreference, useShortcuts } from '../../hooks/use-shortcuts.js';
import { useVotes, type Votes } from '../../hooks/use-votes.js';
import { GuestNote } from '../guest-note/guest-note.js';
import { RunEnd } from '../run-end/run-end.js';
import { ShortcutSettings } from '../shortcuts/shortcut-settings.js';
import { shownChoice } from '../vote-choice/shown-choice.js';
import { VoteChoice } from '../vote-choice/vote-choice.js';
import { ProposalCard } from './proposal-card.js';
import { RunBar } from './run-bar.js';
import { RunProgress } from './run-progress.js';
import styles from './vote-run.module.css';

export interface VoteRunProps {
  /** What to vote on, in this order, until the run is over. */
  readonly ids: readonly string[];
  /** The slug of the edition. */
  readonly edition: string;
  readonly canSubmit: boolean;
  /** The reader has just asked for it: their place is at its first proposal. */
  readonly isContinuation: boolean;
  readonly onNextRun: (ids: readonly string[]) => void;
}

/** A handful of proposals, one a screen, and the thanks at the end. */
export function VoteRun({ ids, edition, canSubmit, isContinuation, onNextRun }: VoteRunProps) {
  const votes = useVotes(edition);
  const { place, heading, goTo } = useRunPlace(ids.length, isContinuation);
  const id = ids[place];

  if (id === undefined) {
    return (
      <RunEnd
        ids={ids}
        edition={edition}
        canSubmit={canSubmit}
        votes={votes}
        headingRef={heading}
        onReturnTo={goTo}
        onNextRun={onNextRun}
      />
    );
  }
  return (
    <div className={styles.root}>
      <RunProgress place={place} ids={ids} />
      <RunStep
        id={id}
        edition={edition}
        place={place}
        count={ids.length}
        votes={votes}
        headingRef={heading}
        onGoTo={goTo}
      />
    </div>
  );
}

/** Which proposal is on the screen. Going to another one moves the reader's place to its title, and says where they are. */
function useRunPlace(count: number, isContinuation: boolean) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [place, setPlace] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(isContinuation);

  useEffect(() => {
    if (!hasMoved.current) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [place]);

  const goTo = (next: number) => {
    hasMoved.current = true;
    setPlace(next);
    if (next < count) announce(t('voting.run.place', { place: next + 1, count }));
  };
  return { place, heading, goTo };
}

interface RunStepProps extends Omit<RunControlsProps, 'proposal'> {
  readonly id: string;
  readonly edition: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** One proposal of the run and what one can do. It is read from the cache, where the run has put it. */
function RunStep({ id, edition, headingRef, ...controls }: RunStepProps) {
  const { data: proposal, complete } = useFragment({
    fragment: ProposalInRunFragmentDoc,
    from: { __typename: 'Proposal', id },
  });
  if (!complete) return null;
  return (
    <>
      <ProposalCard key={id} proposal={proposal} edition={edition} headingRef={headingRef} />
      <RunControls proposal={proposal} {...controls} />
    </>
  );
}

interface RunControlsProps {
  readonly proposal: ProposalInRunFragment;
  readonly place: number;
  readonly count: number;
  readonly votes: Votes;
  readonly onGoTo: (place: number) => void;
}

function RunControls({ proposal, place, count, votes, onGoTo }: RunControlsProps) {
  const { id } = proposal;
  const viewer = useViewer();
  const vote = useOwnVote(id);
  const [areShortcutsOn, setShortcutsOn] = useShortcutPreference();
  const [unfoldedId, setUnfoldedId] = useState<string>();
  const isUnfolded = unfoldedId === id;
  const choice = shownChoice(votes.stateOf(id), vote);
  const next = () => onGoTo(place + 1);
  const previous = () => onGoTo(Math.max(place - 1, 0));
  useShortcuts(areShortcutsOn, {
    vote: (stance) => {
      if (stance !== choice?.stance) votes.act(id, { kind: 'CAST', stance, qualifications: [] });
    },
    next,
    previous,
  });

  return (
    <>
      <RunBar
        isFirst={place === 0}
        isLast={place === count - 1}
        nuances={
          choice && {
            count: choice.qualifications.length,
            isOpen: isUnfolded,
            onToggle: () => setUnfoldedId(isUnfolded ? undefined : id),
          }
        }
        onNext={next}
        onPrevious={previous}
      >
        <VoteChoice
          key={id}
          proposal={proposal}
          vote={vote}
          votes={votes}
          isCompact
          isFolded={!isUnfolded}
        />
      </RunBar>
      {viewer.isGuest && <GuestNote />}
      <ShortcutSettings isOn={areShortcutsOn} onChange={setShortcutsOn} />
    </>
  );
}
