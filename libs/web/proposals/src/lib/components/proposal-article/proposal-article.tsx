import FilePen from 'lucide-react/icons/file-pen-line';
import { Suspense, type ComponentType, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { SOURCE_LOCALE, enumKey, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { DateText, Notice, PageHeader, PrintCode, Prose, Skeleton, Tag } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  ProposalArticleFragmentDoc,
  type ProposalArticleFragment,
} from '../../../generated/graphql.js';
import { proposalAddress } from '../../addresses/proposal-address.js';
import { isJustRevised } from '../../addresses/just-revised.js';
import { ArgumentColumns } from '../argument-columns/argument-columns.js';
import { AuthorLine } from '../author-line/author-line.js';
import { AuthorPanel } from '../author-panel/author-panel.js';
import { ElsewhereVotes } from '../elsewhere-votes/elsewhere-votes.js';
import { PaperVotes } from '../paper-votes/paper-votes.js';
import { PageSteps } from '../page-steps/page-steps.js';
import { ShareLinks } from '../share-links/share-links.js';
import { StateBanner } from '../state-banner/state-banner.js';
import { VersionHistory } from '../version-history/version-history.js';
import { VoteSummary } from '../vote-summary/vote-summary.js';
import styles from './proposal-article.module.css';

/** What the part of another area is told of the proposal it stands beside. */
export interface VotedProposal {
  /** The slug of the edition. */
  readonly edition: string;
  readonly number: number;
}

/** What voting shows on a proposal. The application joins the two: areas do not know each other. */
export type RenderVote = (proposal: VotedProposal) => ReactNode;

/** What the part for following is told. */
export interface FollowableProposal {
  readonly proposalId: string;
}

export interface ProposalArticleProps {
  readonly of: FragmentType<typeof ProposalArticleFragmentDoc>;
  readonly renderVote: RenderVote | undefined;
  /** Following the proposal. */
  readonly Follow: ComponentType<FollowableProposal> | undefined;
}

/** A proposal as it is read: who, what, the votes, the reasons, the versions. */
export function ProposalArticle({ of, renderVote, Follow }: ProposalArticleProps) {
  const { t } = useMessages();
  const location = useLocation();
  const proposal = getFragmentData(ProposalArticleFragmentDoc, of);
  const { edition, number, body } = proposal;
  const place = { edition: edition.slug, timeZone: edition.timeZone };

  return (
    <article className={styles.root}>
      <PageSteps edition={edition} />
      <ArticleHeader proposal={proposal} />
      {isJustRevised(location.state) && (
        <Notice tone="success" announce="status" heading={t('proposals.revise.done')}>
          {t('proposals.revise.done-explained')}
        </Notice>
      )}
      <StateBanner of={proposal} {...place} />
      <div className={styles.columns}>
        <div className={styles.text}>
          {body !== '' && <Prose markdown={body} lang={SOURCE_LOCALE} />}
          {proposal.useCase && (
            <p>
              {t('proposals.article.use-case')}{' '}
              <Link
                lang={SOURCE_LOCALE}
                to={paths.careCase.to({ edition: edition.slug, careCase: proposal.useCase.slug })}
              >
                {proposal.useCase.title}
              </Link>
            </p>
          )}
        </div>
        <div className={styles.votes}>
          <Suspense fallback={<Skeleton lines={4} />}>
            {renderVote ? (
              renderVote({ edition: edition.slug, number })
            ) : (
              <VoteSummary of={proposal} />
            )}
          </Suspense>
        </div>
        <div className={styles.share}>
          {Follow && <Follow proposalId={proposal.id} />}
          <ShareLinks address={proposalAddress(edition.slug, proposal)} />
        </div>
      </div>
      <PaperVotes of={proposal} timeZone={edition.timeZone} />
      {/* Without its slug the address is short enough to be typed from paper. */}
      <PrintCode address={proposalAddress(edition.slug, { number })} />
      <div className={styles.sections}>
        <AuthorPanel of={proposal} edition={edition.slug} />
        <ArgumentColumns of={proposal} timeZone={edition.timeZone} />
        <ElsewhereVotes of={proposal} />
        <VersionHistory of={proposal} {...place} />
      </div>
    </article>
  );
}

function ArticleHeader({ proposal }: { readonly proposal: ProposalArticleFragment }) {
  const { t } = useMessages();
  const { number, title, theme, edition, author, channel, submittedAt, currentVersion } = proposal;
  return (
    <PageHeader
      title={title === '' ? t('proposals.page.withdrawn-title', { number }) : title}
      contentLang={title === '' ? undefined : SOURCE_LOCALE}
      description={t('proposals.page.description', { number, edition: edition.title })}
      overline={
        <>
          {t('proposals.page.number', { number })}
          {theme && (
            <>
              {' · '}
              <Link
                to={paths.theme.to({ edition: edition.slug, theme: theme.code })}
                lang={SOURCE_LOCALE}
              >
                {theme.title}
              </Link>
            </>
          )}
        </>
      }
      details={
        <>
          <AuthorLine of={author} hasTerritory />
          <DateText at={submittedAt} form="short" timeZone={edition.timeZone} />
          {channel !== 'WEB' && <Tag>{t(`proposals.channel.${enumKey(channel)}`)}</Tag>}
          {currentVersion > 1 && (
            <Tag icon={FilePen}>{t('proposals.versions.number', { number: currentVersion })}</Tag>
          )}
        </>
      }
    />
  );
}
