import { useMessages } from '@voix/web-platform/i18n';
import { DateText, Disclosure, ReceiptCode } from '@voix/web-ui';
import type { RecordedVoteFragment } from '../../../generated/graphql.js';
import styles from './vote-receipt.module.css';

export interface VoteReceiptProps {
  readonly vote: RecordedVoteFragment;
  readonly timeZone: string;
}

/** The proof that a vote was received: out of the way, and there for whoever wants to check. */
export function VoteReceipt({ vote, timeZone }: VoteReceiptProps) {
  const { t } = useMessages();
  return (
    <Disclosure summary={t('voting.receipt.show')} isQuiet>
      <div className={styles.content}>
        <ReceiptCode code={vote.receipt} label={t('voting.receipt.label')} />
        <p>{t('voting.receipt.explanation')}</p>
        <p>
          {t('voting.receipt.recorded-on')}{' '}
          <DateText at={vote.votedAt} form="moment" timeZone={timeZone} />
        </p>
      </div>
    </Disclosure>
  );
}
