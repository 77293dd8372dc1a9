import PenLine from 'lucide-react/icons/pen-line';
import Undo from 'lucide-react/icons/undo-2';
import { useId, useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, proposalSegment } from '@voix/web-platform/routing';
import { Button, LinkButton, ReceiptCode } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { AuthorPanelFragmentDoc } from '../../../generated/graphql.js';
import { WithdrawDialog } from '../withdraw-dialog/withdraw-dialog.js';
import styles from './author-panel.module.css';

export interface AuthorPanelProps {
  readonly of: FragmentType<typeof AuthorPanelFragmentDoc>;
  readonly edition: string;
}

/** What only the author of a proposal sees: the receipt, and what they may still do. */
export function AuthorPanel({ of, edition }: AuthorPanelProps) {
  const { t } = useMessages();
  const headingId = useId();
  const [isAsking, setAsking] = useState(false);
  const proposal = getFragmentData(AuthorPanelFragmentDoc, of);
  const { id, receiptCode, viewerPermissions } = proposal;
  const canRevise = viewerPermissions.includes('proposals.revise');
  const canWithdraw = viewerPermissions.includes('proposals.withdraw');
  if (receiptCode === null && !canRevise && !canWithdraw) return null;

  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.title}>
        {t('proposals.author.title')}
      </h2>
      {receiptCode !== null && (
        <div className={styles.receipt}>
          <ReceiptCode code={receiptCode} label={t('proposals.receipt.label')} />
          <p className={styles.note}>{t('proposals.receipt.explanation')}</p>
        </div>
      )}
      <div className={styles.actions}>
        {canRevise && (
          <LinkButton
            icon={PenLine}
            to={paths.reviseProposal.to({ edition, proposal: proposalSegment(proposal) })}
          >
            {t('proposals.author.revise')}
          </LinkButton>
        )}
        {canWithdraw && (
          <Button
            variant="quiet"
            icon={Undo}
            aria-haspopup="dialog"
            onClick={() => setAsking(true)}
          >
            {t('proposals.author.withdraw')}
          </Button>
        )}
      </div>
      {canWithdraw && (
        <WithdrawDialog proposalId={id} isOpen={isAsking} onClose={() => setAsking(false)} />
      )}
    </section>
  );
}
