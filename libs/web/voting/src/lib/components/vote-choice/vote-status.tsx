import Check from 'lucide-react/icons/check';
import CloudOff from 'lucide-react/icons/cloud-off';
import Send from 'lucide-react/icons/send';
import type { LucideIcon } from 'lucide-react';
import { useMessages, type PlainMessageKey } from '@voix/web-platform/i18n';
import { Icon } from '@voix/web-ui';
import type { VoteState } from '../../hooks/use-votes.js';
import styles from './vote-choice.module.css';

export interface VoteStatusProps {
  readonly state: VoteState | undefined;
  /** Whether the server has a vote of this person. */
  readonly hasVote: boolean;
}

interface Status {
  readonly icon: LucideIcon;
  readonly text: Extract<PlainMessageKey, `voting.status.${string}`>;
}

const KEPT: Status = { icon: Check, text: 'voting.status.recorded' };

function statusOf(state: VoteState | undefined, hasVote: boolean): Status | undefined {
  switch (state?.kind) {
    case 'sending':
      return { icon: Send, text: 'voting.status.sending' };
    case 'queued':
      return { icon: CloudOff, text: 'voting.status.queued' };
    case 'recorded':
      return state.intent.kind === 'CAST' ? KEPT : { icon: Check, text: 'voting.status.withdrawn' };
    case 'refused':
    case 'failed':
      return {
        icon: CloudOff,
        text: hasVote ? 'voting.status.unchanged' : 'voting.status.not-recorded',
      };
    case undefined:
      return hasVote ? KEPT : undefined;
  }
}

/** Where the vote stands, in one line that is read out when it changes. It says "recorded" only once it is. */
export function VoteStatus({ state, hasVote }: VoteStatusProps) {
  const { t } = useMessages();
  const status = statusOf(state, hasVote);
  return (
    <p role="status" className={styles.status} data-kind={state?.kind}>
      {status && (
        <>
          <Icon of={status.icon} />
          <span>{t(status.text)}</span>
        </>
      )}
    </p>
  );
}
