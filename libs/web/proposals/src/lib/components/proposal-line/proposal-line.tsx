import type { Ref } from 'react';
import { Link } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths, proposalSegment } from '@voix/web-platform/routing';
import { DateText, Entry, VisuallyHidden } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { ProposalLineFragmentDoc } from '../../../generated/graphql.js';
import { AuthorLine } from '../author-line/author-line.js';
import { VoteSummary } from '../vote-summary/vote-summary.js';

export interface ProposalLineProps {
  readonly of: FragmentType<typeof ProposalLineFragmentDoc>;
  readonly edition: string;
  readonly timeZone: string;
  /** The page is about its theme: no need to name it again, and the heading of the list stands above. */
  readonly isUnderTheme?: boolean;
  readonly linkRef?: Ref<HTMLAnchorElement> | undefined;
}

/** A proposal in a list: its number in the margin, its title, who wrote it, and where the votes stand. */
export function ProposalLine({
  of,
  edition,
  timeZone,
  isUnderTheme = false,
  linkRef,
}: ProposalLineProps) {
  const { t } = useMessages();
  const proposal = getFragmentData(ProposalLineFragmentDoc, of);
  const { number, title, theme, author, submittedAt } = proposal;
  return (
    <Entry
      headingLevel={isUnderTheme ? 3 : 2}
      title={title}
      contentLang={SOURCE_LOCALE}
      to={paths.proposal.to({ edition, proposal: proposalSegment(proposal) })}
      linkRef={linkRef}
      mark={
        <>
          <VisuallyHidden>{t('proposals.line.number')} </VisuallyHidden>
          {number}
        </>
      }
      overline={
        theme &&
        !isUnderTheme && (
          <Link to={paths.theme.to({ edition, theme: theme.code })} lang={SOURCE_LOCALE}>
            {theme.title}
          </Link>
        )
      }
      details={
        <>
          <AuthorLine of={author} />
          <DateText at={submittedAt} form="short" timeZone={timeZone} />
        </>
      }
      aside={<VoteSummary of={proposal} />}
    />
  );
}
