import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, proposalSegment } from '@voix/web-platform/routing';
import { PageHeader } from '@voix/web-ui';
import { AddressedProposal } from '../components/addressed-proposal/addressed-proposal.js';
import { PageSteps } from '../components/page-steps/page-steps.js';
import { RevisionClosed } from '../components/revision-closed/revision-closed.js';
import { RevisionRefused } from '../components/revision-refused/revision-refused.js';
import { momentOf } from '../components/submission-call/moment-of.js';
import { ReviseForm } from '../forms/revise-form.js';
import { JUST_REVISED } from '../addresses/just-revised.js';
import { getFragmentData } from '../../generated/fragment-masking.js';
import {
  ReviseProposalPageDocument,
  SubmissionCallFragmentDoc,
  type ReviseProposalPageQuery,
} from '../../generated/graphql.js';
import styles from './revise-proposal.page.module.css';

type Proposal = NonNullable<ReviseProposalPageQuery['proposal']>;

/** Where the author of a proposal writes its next version. */
export function ReviseProposalPage() {
  return (
    <AddressedProposal document={ReviseProposalPageDocument}>
      {(proposal) => <Revision of={proposal} />}
    </AddressedProposal>
  );
}

function Revision({ of }: { readonly of: Proposal }) {
  const { t } = useMessages();
  const { number, edition } = of;
  return (
    <>
      <PageSteps edition={edition} proposal={of} />
      <PageHeader
        title={t('proposals.revise.title')}
        overline={t('proposals.page.number', { number })}
        lead={<p>{t('proposals.revise.lead')}</p>}
      />
      <div className={styles.root}>
        <Writing of={of} />
      </div>
    </>
  );
}

function Writing({ of }: { readonly of: Proposal }) {
  const navigate = useNavigate();
  const { id, state, edition, viewerPermissions } = of;
  const activity = getFragmentData(SubmissionCallFragmentDoc, edition.proposalsActivity);
  // Asked once: a form that is being filled in does not disappear when the moment passes. The server decides.
  const [moment] = useState(() => momentOf(activity?.moments ?? [], 'SUBMIT'));
  const place = { edition: edition.slug, proposal: proposalSegment(of) };
  const proposalPath = paths.proposal.to(place);

  if (!viewerPermissions.includes('proposals.revise')) {
    const revisePath = paths.reviseProposal.to(place);
    return <RevisionRefused state={state} proposalPath={proposalPath} revisePath={revisePath} />;
  }
  if (!moment.isOpen) {
    const { timeZone } = edition;
    return (
      <RevisionClosed
        proposalId={id}
        proposalPath={proposalPath}
        opensAt={moment.opensAt}
        timeZone={timeZone}
      />
    );
  }
  return (
    <ReviseForm
      of={of}
      onRevised={() => {
        Promise.resolve(navigate(proposalPath, { state: JUST_REVISED })).catch(reportError);
      }}
    />
  );
}
