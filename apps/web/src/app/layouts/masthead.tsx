import { useQuery } from '@apollo/client/react';
import PencilRuler from 'lucide-react/icons/pencil-ruler';
import UserRound from 'lucide-react/icons/user-round';
import { Link, NavLink } from 'react-router';
import { SOURCE_LOCALE, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { classNames, DateText, Icon, PhaseName } from '@voix/web-ui';
import { MastheadDocument, type MastheadQuery } from '../../generated/graphql.js';
import { Logo } from '../../logo/logo.js';
import { LanguageSwitch } from './language-switch.js';
import { MastheadSearch } from './masthead-search.js';
import styles from './masthead.module.css';
import { ThemeSwitch } from './theme-switch.js';

/** The head of the journal: its name, the day's phase, and the ways in. */
export function Masthead({ navigationId }: { readonly navigationId: string }) {
  const { t, locale } = useMessages();
  const { data, previousData, loading } = useQuery(MastheadDocument);
  // Signing in or out asks for everything again: the menu stands meanwhile.
  const edition = (data ?? previousData)?.currentEdition;
  return (
    <header className={styles.root}>
      <div className={styles.frame}>
        <div className={styles.top}>
          <Link to={paths.home.to()} className={styles.logo}>
            <Logo label={t('shell.masthead.home')} />
          </Link>
          <div className={styles.tools}>
            {edition && <MastheadSearch edition={edition.slug} />}
            <LanguageSwitch />
            <ThemeSwitch />
            <AdministrationLink />
            <AccountLink />
          </div>
        </div>
        <div className={styles.bar}>
          <nav
            id={navigationId}
            tabIndex={-1}
            aria-label={t('shell.navigation.label')}
            aria-busy={loading}
            className={styles.navigation}
          >
            {edition && <EditionLinks edition={edition} />}
          </nav>
          {edition?.currentPhase && (
            <p className={styles.dateline}>
              <strong>
                <PhaseName {...edition.currentPhase} />
              </strong>{' '}
              {edition.currentPhase.endsAt && (
                <DateText
                  at={edition.currentPhase.endsAt}
                  form="until-short"
                  timeZone={edition.timeZone}
                />
              )}
            </p>
          )}
        </div>
        {locale !== SOURCE_LOCALE && (
          <p className={styles.contentLanguage}>{t('shell.masthead.content-language')}</p>
        )}
      </div>
    </header>
  );
}

type Edition = NonNullable<MastheadQuery['currentEdition']>;

/** What can be done now: voting is there while it is open. */
function EditionLinks({ edition: { slug, proposalsActivity } }: { readonly edition: Edition }) {
  const { t } = useMessages();
  const edition = { edition: slug };
  const isVotingOpen = proposalsActivity?.moments.some(
    ({ interaction, isOpen }) => interaction === 'VOTE' && isOpen,
  );
  return (
    <ul className={styles.links}>
      <li>
        <NavLink to={paths.home.to()} end>
          {t('shell.navigation.edition')}
        </NavLink>
      </li>
      <li>
        <NavLink to={paths.understand.to(edition)}>{t('shell.navigation.understand')}</NavLink>
      </li>
      {isVotingOpen && (
        <li>
          <NavLink to={paths.vote.to(edition)}>{t('shell.navigation.vote')}</NavLink>
        </li>
      )}
      <li>
        <NavLink to={paths.proposals.to(edition)}>{t('shell.navigation.proposals')}</NavLink>
      </li>
      <li>
        <NavLink to={paths.charter.to(edition)}>{t('shell.navigation.charter')}</NavLink>
      </li>
    </ul>
  );
}

/** For those who hold a role, wherever it holds. */
function AdministrationLink() {
  const { t } = useMessages();
  const viewer = useViewer();
  if (!viewer.can('editions.preview')) return null;
  return (
    <Link to={paths.administration.to()} className={classNames(styles.tool, styles.account)}>
      <Icon of={PencilRuler} />
      <span className={styles.accountLabel}>{t('shell.account.administration')}</span>
    </Link>
  );
}

function AccountLink() {
  const { t } = useMessages();
  const viewer = useViewer();
  const isSignedIn = viewer.account !== null;
  return (
    <Link
      to={viewer.participant || isSignedIn ? paths.myPage.to() : paths.signIn.to()}
      className={classNames(styles.tool, styles.account)}
    >
      <Icon of={UserRound} />
      <span className={styles.accountLabel}>
        {viewer.participant || isSignedIn ? t('shell.account.my-page') : t('shell.account.sign-in')}
      </span>
    </Link>
  );
}
