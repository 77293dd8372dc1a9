import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { DateText, LinkButton, Notice } from '@voix/web-ui';
import { submissionDraftKey } from '../../forms/begun-text.js';
import { BegunText } from '../begun-text/begun-text.js';
import type { Moment } from '../submission-call/moment-of.js';
import styles from './closed-submission.module.css';

export interface ClosedSubmissionProps {
  readonly edition: { readonly slug: string; readonly timeZone: string };
  readonly moment: Moment;
}

/** Proposals are not taken now. What somebody has begun on this device is given back to them. */
export function ClosedSubmission({ edition, moment }: ClosedSubmissionProps) {
  const { t } = useMessages();
  const { slug, timeZone } = edition;
  const { opensAt } = moment;
  return (
    <div className={styles.root}>
      <Notice
        heading={opensAt ? t('proposals.closed.not-yet') : t('proposals.closed.over')}
        actions={
          <LinkButton variant="primary" to={paths.proposals.to({ edition: slug })}>
            {t('proposals.page.see-all')}
          </LinkButton>
        }
      >
        {opensAt ? (
          <>
            {t('proposals.call.coming')} <DateText at={opensAt} form="from" timeZone={timeZone} />
          </>
        ) : (
          t('proposals.closed.over-explained')
        )}
      </Notice>
      <BegunText draftKey={submissionDraftKey(slug)} />
    </div>
  );
}
