import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, signInPath } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import {
  DateText,
  LinkButton,
  NotFoundView,
  Notice,
  PageHeader,
  QueryResult,
  Skeleton,
} from '@voix/web-ui';
import { CharterReminder } from '../components/charter-reminder/charter-reminder.js';
import { ClosedSubmission } from '../components/closed-submission/closed-submission.js';
import { PageSteps } from '../components/page-steps/page-steps.js';
import { momentOf, type Moment } from '../components/submission-call/moment-of.js';
import { SubmissionReceipt } from '../components/submission-receipt/submission-receipt.js';
import { SubmitForm, type Submitted } from '../forms/submit-form.js';
import { getFragmentData } from '../../generated/fragment-masking.js';
import {
  SubmissionCallFragmentDoc,
  SubmitProposalPageDocument,
  TextCharterFragmentDoc,
  type SubmitProposalPageQuery,
} from '../../generated/graphql.js';
import styles from './submit-proposal.page.module.css';

type Edition = NonNullable<SubmitProposalPageQuery['edition']>;

/** Where a proposal is written and sent. */
export function SubmitProposalPage() {
  const { edition = '' } = useParams();
  const query = useQuery(SubmitProposalPageDocument, { variables: { edition } });
  return (
    <QueryResult
      of={query}
      skeleton={
        <>
          <Skeleton shape="title" lines={2} />
          <Skeleton shape="text" lines={6} />
        </>
      }
    >
      {(data) => (data.edition ? <Submission edition={data.edition} /> : <NotFoundView />)}
    </QueryResult>
  );
}

function Submission({ edition }: { readonly edition: Edition }) {
  const [submitted, setSubmitted] = useState<Submitted>();
  const { rules } = getFragmentData(TextCharterFragmentDoc, edition.charter);
  if (submitted) {
    return (
      <SubmissionReceipt
        edition={edition}
        proposal={submitted.proposal}
        receiptCode={submitted.receiptCode}
        answerDelayDays={rules.answerDelayDays}
        onWriteAnother={() => setSubmitted(undefined)}
      />
    );
  }
  return (
    <Writing
      edition={edition}
      areGuestsWelcome={rules.guestParticipationAllowed}
      onSubmitted={setSubmitted}
    />
  );
}

interface WritingProps {
  readonly edition: Edition;
  readonly areGuestsWelcome: boolean;
  readonly onSubmitted: (submitted: Submitted) => void;
}

function Writing({ edition, areGuestsWelcome, onSubmitted }: WritingProps) {
  const { t } = useMessages();
  const { slug, timeZone, proposalsActivity: activity } = edition;
  const calls = getFragmentData(SubmissionCallFragmentDoc, activity);
  // Asked once: a form that is being filled in does not disappear when the moment passes. The server decides.
  const [moment] = useState<Moment>(() => momentOf(calls?.moments ?? [], 'SUBMIT'));
  return (
    <>
      <PageSteps edition={edition} />
      <PageHeader
        title={t('proposals.submit.title')}
        description={t('proposals.submit.description', { edition: edition.title })}
        lead={<p>{t('proposals.submit.lead')}</p>}
        details={
          moment.closesAt && (
            <span>
              {t('proposals.submit.open')}{' '}
              <DateText at={moment.closesAt} form="until" timeZone={timeZone} />
            </span>
          )
        }
      />
      {activity && moment.isOpen ? (
        <div className={styles.root}>
          <CharterReminder edition={slug} />
          {!areGuestsWelcome && <AccountNeeded edition={slug} />}
          <SubmitForm of={edition} activityId={activity.id} onSubmitted={onSubmitted} />
        </div>
      ) : (
        <ClosedSubmission edition={edition} moment={moment} />
      )}
    </>
  );
}

/** Said before one writes, not after. */
function AccountNeeded({ edition }: { readonly edition: string }) {
  const { t } = useMessages();
  const { isKnown, account } = useViewer();
  if (!isKnown || account !== null) return null;
  return (
    <Notice
      heading={t('proposals.submit.account-needed')}
      actions={
        <LinkButton to={signInPath(paths.newProposal.to({ edition }))}>
          {t('proposals.refusal.sign-in')}
        </LinkButton>
      }
    >
      {t('proposals.submit.account-needed-explained')}
    </Notice>
  );
}
