import { useState } from 'react';
import { Message, useMessages } from '@voix/web-platform/i18n';
import { DateText } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { PaperVotesFragmentDoc } from '../../../generated/graphql.js';
import styles from './paper-votes.module.css';

export interface PaperVotesProps {
  readonly of: FragmentType<typeof PaperVotesFragmentDoc>;
  readonly timeZone: string;
}

/** On paper only: the votes of that day as figures, and what they do not say. A paper outlives its page, so it is dated. */
export function PaperVotes({ of, timeZone }: PaperVotesProps) {
  const { t } = useMessages();
  const [shownAt] = useState(() => new Date().toISOString());
  const { voteTally } = getFragmentData(PaperVotesFragmentDoc, of);
  if (!voteTally) return null;
  const { agree, neutral, disagree, total } = voteTally;
  return (
    <div className={styles.root}>
      <p>
        <Message
          id="proposals.paper.votes"
          values={{
            date: <DateText at={shownAt} form="short" timeZone={timeZone} />,
            total,
            agree,
            neutral,
            disagree,
          }}
        />
      </p>
      <p>{t('proposals.paper.not-a-poll')}</p>
    </div>
  );
}
