import PenLine from 'lucide-react/icons/pen-line';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Countdown, DateText, LinkButton } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { SubmissionCallFragmentDoc } from '../../../generated/graphql.js';
import { momentOf } from './moment-of.js';
import styles from './submission-call.module.css';

export interface SubmissionCallProps {
  readonly of: FragmentType<typeof SubmissionCallFragmentDoc>;
  readonly edition: string;
  readonly timeZone: string;
}

/** The way to a new proposal while it is open; otherwise when it will be, and what one can do meanwhile. */
export function SubmissionCall({ of, edition, timeZone }: SubmissionCallProps) {
  const { t } = useMessages();
  const { moments } = getFragmentData(SubmissionCallFragmentDoc, of);
  const submit = momentOf(moments, 'SUBMIT');

  if (submit.isOpen) {
    return (
      <div className={styles.root}>
        <LinkButton variant="primary" icon={PenLine} to={paths.newProposal.to({ edition })}>
          {t('proposals.call.action')}
        </LinkButton>
        {submit.closesAt && (
          <span className={styles.note}>
            <DateText at={submit.closesAt} form="until" timeZone={timeZone} />
            <Countdown until={submit.closesAt} />
          </span>
        )}
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <p className={styles.note}>
        {submit.opensAt ? t('proposals.call.coming') : t('proposals.call.closed')}{' '}
        {submit.opensAt && <DateText at={submit.opensAt} form="from" timeZone={timeZone} />}
      </p>
      {momentOf(moments, 'VOTE').isOpen && (
        <LinkButton variant="primary" to={paths.vote.to({ edition })}>
          {t('proposals.call.vote')}
        </LinkButton>
      )}
    </div>
  );
}
