import { useEffect, useRef } from 'react';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths, proposalSegment, signInPath } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { Button, LinkButton, PageHeader, ReceiptCode } from '@voix/web-ui';
import styles from './submission-receipt.module.css';

export interface SubmissionReceiptProps {
  readonly edition: { readonly slug: string };
  readonly proposal: { readonly number: number; readonly slug: string; readonly title: string };
  readonly receiptCode: string;
  readonly answerDelayDays: number;
  readonly onWriteAnother: () => void;
}

/** The proposal was received: the proof, what happens next, and how to hear of it. */
export function SubmissionReceipt(props: SubmissionReceiptProps) {
  const { edition, proposal, receiptCode, answerDelayDays, onWriteAnother } = props;
  const { t } = useMessages();
  const { isKnown, account } = useViewer();
  const top = useRef<HTMLDivElement>(null);
  const page = paths.proposal.to({ edition: edition.slug, proposal: proposalSegment(proposal) });

  useEffect(() => {
    // The address has not changed, so nothing else tells that this is another screen.
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div ref={top} tabIndex={-1} className={styles.root}>
      <PageHeader
        title={t('proposals.receipt.title')}
        overline={t('proposals.page.number', { number: proposal.number })}
        lead={
          <p>
            <bdi lang={SOURCE_LOCALE}>{proposal.title}</bdi>
          </p>
        }
        actions={
          <>
            <LinkButton variant="primary" to={page}>
              {t('proposals.receipt.see')}
            </LinkButton>
            <Button onClick={onWriteAnother}>{t('proposals.receipt.write-another')}</Button>
          </>
        }
      />
      <section className={styles.part}>
        <ReceiptCode code={receiptCode} label={t('proposals.receipt.label')} />
        <p>{t('proposals.receipt.explanation')}</p>
      </section>
      <section className={styles.part}>
        <h2>{t('proposals.receipt.next')}</h2>
        <ol className={styles.steps}>
          <li>{t('proposals.receipt.next-votes')}</li>
          <li>{t('proposals.receipt.next-revise')}</li>
          <li>{t('proposals.receipt.next-answer', { days: answerDelayDays })}</li>
        </ol>
      </section>
      {isKnown && account === null && (
        <section className={styles.part}>
          <h2>{t('proposals.receipt.follow')}</h2>
          <p>{t('proposals.receipt.follow-explained')}</p>
          <p>
            <LinkButton to={signInPath(page)}>{t('proposals.receipt.sign-in')}</LinkButton>
          </p>
        </section>
      )}
    </div>
  );
}
