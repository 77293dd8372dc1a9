import { useSearchParams } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { EmptyState, PageHeader } from '@voix/web-ui';
import { AddressedProposal } from '../components/addressed-proposal/addressed-proposal.js';
import { PageSteps } from '../components/page-steps/page-steps.js';
import { VersionComparison } from '../components/version-comparison/version-comparison.js';
import { VersionHistory } from '../components/version-history/version-history.js';
import { VersionPicker } from '../components/version-picker/version-picker.js';
import { ProposalVersionsDocument, type ProposalVersionsQuery } from '../../generated/graphql.js';
import { readVersionPair, writeVersionPair } from '../addresses/version-pair.js';
import styles from './proposal-versions.page.module.css';

/** Two versions of a proposal against each other, and the list of all. */
export function ProposalVersionsPage() {
  return (
    <AddressedProposal document={ProposalVersionsDocument}>
      {(proposal) => <Versions of={proposal} />}
    </AddressedProposal>
  );
}

function Versions({ of }: { readonly of: NonNullable<ProposalVersionsQuery['proposal']> }) {
  const { t } = useMessages();
  const [search, setSearch] = useSearchParams();
  const { number, title, edition, currentVersion } = of;
  const pair = readVersionPair(search, currentVersion);
  return (
    <>
      <PageSteps edition={edition} proposal={of} />
      <PageHeader
        title={t('proposals.versions.page-title')}
        overline={t('proposals.page.number', { number })}
        lead={
          <p>
            <bdi lang={SOURCE_LOCALE}>{title}</bdi>
          </p>
        }
      />
      {pair ? (
        <div className={styles.root}>
          <VersionPicker
            latest={currentVersion}
            pair={pair}
            onChange={(next) => setSearch(writeVersionPair(next), { replace: true })}
          />
          <VersionComparison edition={edition.slug} number={number} pair={pair} />
          <VersionHistory of={of} edition={edition.slug} timeZone={edition.timeZone} />
        </div>
      ) : (
        <EmptyState heading={t('proposals.versions.only-one')}>
          {t('proposals.versions.only-one-explained')}
        </EmptyState>
      )}
    </>
  );
}
