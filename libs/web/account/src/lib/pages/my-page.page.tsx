import { useQuery } from '@apollo/client/react';
import type { ComponentType } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, signInPath } from '@voix/web-platform/routing';
import { EmptyState, LinkButton, PageHeader, QueryResult, Skeleton } from '@voix/web-ui';
import { MyPageDocument, type MyPageQuery } from '../../generated/graphql.js';
import { KeptHere } from '../components/kept-here/kept-here.js';
import { MyAccount } from '../components/my-account/my-account.js';
import { MyData, type ConsentPlace } from '../components/my-data/my-data.js';
import { MyProfile } from '../components/my-profile/my-profile.js';
import { MyProposals } from '../components/my-proposals/my-proposals.js';
import { MySection } from '../components/my-section/my-section.js';
import { MySecurity } from '../components/my-security/my-security.js';
import { MySessions } from '../components/my-sessions/my-sessions.js';
import { MyVotes, type RenderChange } from '../components/my-votes/my-votes.js';

/** Between two editions no edition gives its zone; series are French so far. */
const ZONE_BETWEEN_EDITIONS = 'Europe/Paris';

export interface MyPageProps {
  readonly renderChange?: RenderChange | undefined;
  /** The reader's consent in an edition. */
  readonly Consent?: ComponentType<ConsentPlace> | undefined;
  /** What the reader follows. */
  readonly Follows?: ComponentType | undefined;
  /** Which messages the reader wants. */
  readonly Notifications?: ComponentType | undefined;
}

/** What I did here, what became of it, and how I appear. */
export function MyPage(parts: MyPageProps) {
  const { t } = useMessages();
  const query = useQuery(MyPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <PageHeader title={t('account.my-page.title')} lead={t('account.my-page.lead')} />
      <QueryResult of={query} skeleton={<Skeleton shape="list" lines={4} />}>
        {(data) => <Contents {...data} {...parts} />}
      </QueryResult>
    </>
  );
}

function Contents({ viewer, currentEdition, ...parts }: MyPageQuery & MyPageProps) {
  const { t } = useMessages();
  const { renderChange, Consent, Follows, Notifications } = parts;
  const { participant, account } = viewer;
  const edition = currentEdition?.slug;
  if (!participant) return <NothingYet edition={edition} />;
  return (
    <>
      {!account && <KeptHere />}
      <MyProposals of={viewer} edition={edition} />
      <MyVotes of={viewer} edition={edition} renderChange={renderChange} />
      {Follows && (
        <MySection heading={t('account.follows.heading')} note={t('account.follows.note')}>
          <Follows />
        </MySection>
      )}
      {Notifications && account && (
        <MySection
          heading={t('account.notifications.heading')}
          note={t('account.notifications.note', { email: account.email })}
        >
          <Notifications />
        </MySection>
      )}
      <MyProfile of={participant} canChange={account !== null} />
      {account && (
        <>
          <MySecurity />
          <MySessions of={viewer} timeZone={currentEdition?.timeZone ?? ZONE_BETWEEN_EDITIONS} />
          <MyAccount email={account.email} />
        </>
      )}
      <MyData>{Consent && edition && <Consent edition={edition} />}</MyData>
    </>
  );
}

/** A visitor has done nothing here yet, or did it elsewhere. */
function NothingYet({ edition }: { readonly edition: string | undefined }) {
  const { t } = useMessages();
  return (
    <EmptyState
      heading={t('account.visitor.heading')}
      action={
        <>
          {edition && (
            <LinkButton variant="primary" to={paths.vote.to({ edition })}>
              {t('account.votes.begin')}
            </LinkButton>
          )}
          <LinkButton to={signInPath(paths.myPage.to())}>{t('account.guest.sign-in')}</LinkButton>
        </>
      }
    >
      {t('account.visitor.advice')}
    </EmptyState>
  );
}
