import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Message, SOURCE_LOCALE, enumKey, useMessages } from '@voix/web-platform/i18n';
import { paths, proposalSegment } from '@voix/web-platform/routing';
import { DateText, Notice, type NoticeTone } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  StateBannerFragmentDoc,
  type ProposalState,
  type StateBannerFragment,
} from '../../../generated/graphql.js';
import styles from './state-banner.module.css';

const TONES: Readonly<Record<Exclude<ProposalState, 'PUBLISHED'>, NoticeTone>> = {
  MERGED: 'info',
  REFUSED: 'refused',
  WITHDRAWN: 'warning',
};

export interface StateBannerProps {
  readonly of: FragmentType<typeof StateBannerFragmentDoc>;
  readonly edition: string;
  readonly timeZone: string;
}

/** Why a proposal is no longer in the debate: what happened, when, for what reason, and where to go on. */
export function StateBanner({ of, edition, timeZone }: StateBannerProps) {
  const { t } = useMessages();
  const proposal = getFragmentData(StateBannerFragmentDoc, of);
  const { state, stateReason, stateChangedAt } = proposal;
  const banner = useRef<HTMLDivElement>(null);
  const known = useRef(state);

  useEffect(() => {
    // The button that changed the state has gone: its person goes on from here.
    if (known.current !== state) banner.current?.focus();
    known.current = state;
  }, [state]);

  if (state === 'PUBLISHED') return null;
  return (
    <Notice ref={banner} tone={TONES[state]} heading={t(`proposals.state.${enumKey(state)}`)}>
      <div className={styles.root}>
        {stateChangedAt && (
          <p>
            <DateText at={stateChangedAt} form="short" timeZone={timeZone} />
          </p>
        )}
        {stateReason && (
          <blockquote className={styles.reason} lang={SOURCE_LOCALE}>
            <bdi>{stateReason}</bdi>
          </blockquote>
        )}
        <p>{t(`proposals.state.${enumKey(state)}-explained`)}</p>
        {proposal.mergedInto && <MergedInto of={proposal.mergedInto} edition={edition} />}
      </div>
    </Notice>
  );
}

interface MergedIntoProps {
  readonly of: NonNullable<StateBannerFragment['mergedInto']>;
  readonly edition: string;
}

function MergedInto({ of, edition }: MergedIntoProps): ReactNode {
  const to = paths.proposal.to({ edition, proposal: proposalSegment(of) });
  return (
    <p>
      <Message
        id="proposals.state.merged-into"
        values={{ number: of.number, title: of.title }}
        tags={{ link: <Link to={to} /> }}
      />
    </p>
  );
}
