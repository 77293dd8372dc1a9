import { Link } from 'react-router';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { paths, proposalSegment } from '@voix/web-platform/routing';
import { DateText, Disclosure, EmptyState, LinkButton, ReceiptCode, Tag } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  MoreOfMyProposalsDocument,
  MyProposalFragmentDoc,
  MyProposalsFragmentDoc,
  type ProposalState,
} from '../../../generated/graphql.js';
import { MyList } from '../my-section/my-list.js';
import { MySection } from '../my-section/my-section.js';
import styles from '../my-section/my-list.module.css';

export interface MyProposalsProps {
  readonly of: FragmentType<typeof MyProposalsFragmentDoc>;
  /** The slug of the current edition, when there is one. */
  readonly edition: string | undefined;
}

/** What I proposed, and what became of it. */
export function MyProposals({ of, edition }: MyProposalsProps) {
  const { t } = useMessages();
  const { edges, pageInfo, totalCount } = getFragmentData(MyProposalsFragmentDoc, of).proposals;

  return (
    <MySection heading={t('account.proposals.heading')} note={t('account.proposals.note')}>
      {edges.length === 0 ? (
        <EmptyState
          heading={t('account.proposals.none')}
          action={
            edition && (
              <LinkButton to={paths.newProposal.to({ edition })}>
                {t('account.proposals.make-one')}
              </LinkButton>
            )
          }
        >
          {t('account.proposals.none-advice')}
        </EmptyState>
      ) : (
        <MyList
          shown={edges.length}
          total={totalCount}
          hasMore={pageInfo.hasNextPage}
          more={MoreOfMyProposalsDocument}
          variables={{ proposalsAfter: pageInfo.endCursor }}
        >
          {edges.map(({ node }) => (
            <MyProposal key={node.id} of={node} />
          ))}
        </MyList>
      )}
    </MySection>
  );
}

const TONES = {
  PUBLISHED: 'accent',
  MERGED: 'plain',
  WITHDRAWN: 'warning',
  REFUSED: 'refused',
} as const satisfies Record<ProposalState, string>;

function MyProposal({ of }: { readonly of: FragmentType<typeof MyProposalFragmentDoc> }) {
  const { t } = useMessages();
  const proposal = getFragmentData(MyProposalFragmentDoc, of);
  const { edition, receiptCode, state, stateReason } = proposal;
  return (
    <li className={styles.item}>
      <Link
        className={styles.title}
        to={paths.proposal.to({ edition: edition.slug, proposal: proposalSegment(proposal) })}
      >
        {proposal.title}
      </Link>
      <div className={styles.facts}>
        <Tag tone={TONES[state]}>{t(`account.proposal-state.${enumKey(state)}`)}</Tag>
        <span>
          {t('account.proposals.submitted-on')}{' '}
          <DateText at={proposal.submittedAt} timeZone={edition.timeZone} />
        </span>
      </div>
      {stateReason && <p>{t('account.proposals.reason', { reason: stateReason })}</p>}
      {receiptCode && (
        <Disclosure summary={t('account.receipt.show')} isQuiet>
          <ReceiptCode code={receiptCode} label={t('account.receipt.label')} />
        </Disclosure>
      )}
    </li>
  );
}
