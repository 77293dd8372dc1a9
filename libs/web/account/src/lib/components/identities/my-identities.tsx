import { useMutation } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Button, DateText, Dialog, FailureMessage, Tag, useAnnounce } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  MyIdentitiesFragmentDoc,
  UnlinkIdentityDocument,
  type MyIdentitiesFragment,
} from '../../../generated/graphql.js';
import { useAct } from '../../hooks/use-act.js';
import styles from '../my-section/my-list.module.css';
import { MySection } from '../my-section/my-section.js';
import { ProviderSignIn } from './provider-sign-in.js';

type OwnIdentity = MyIdentitiesFragment['identities'][number];

/** What European law calls the levels; a service with levels of its own is not translated. */
const LEVELS = {
  eidas1: 'account.identity.level-low',
  eidas2: 'account.identity.level-substantial',
  eidas3: 'account.identity.level-high',
} as const;

export interface MyIdentitiesProps {
  readonly of: FragmentType<typeof MyIdentitiesFragmentDoc>;
  readonly timeZone: string;
}

/** The identities of other services that open my account. My address opens it too, so that each may go. */
export function MyIdentities({ of, timeZone }: MyIdentitiesProps) {
  const { t } = useMessages();
  const { identities } = getFragmentData(MyIdentitiesFragmentDoc, of);
  const heading = useRef<HTMLHeadingElement>(null);
  const [leaving, setLeaving] = useState<OwnIdentity>();
  // The row goes with its button: the reader's place moves to the title of the list.
  const { unlink, failure } = useUnlinking(() => heading.current?.focus());
  const offer = (
    <ProviderSignIn lead={t('account.identity.link-lead')} returnTo={paths.security.to()} />
  );
  if (identities.length === 0) return offer;
  return (
    <MySection
      heading={t('account.identity.heading')}
      note={t('account.identity.note')}
      headingRef={heading}
    >
      {failure && <FailureMessage failure={failure} />}
      <ul className={styles.list}>
        {identities.map((identity) => (
          <IdentityItem
            key={identity.id}
            identity={identity}
            timeZone={timeZone}
            onUnlink={() => setLeaving(identity)}
          />
        ))}
      </ul>
      {offer}
      <UnlinkQuestion
        identity={leaving}
        onClose={() => setLeaving(undefined)}
        onUnlink={(identity) => {
          setLeaving(undefined);
          unlink(identity).catch(reportError);
        }}
      />
    </MySection>
  );
}

function useUnlinking(onUnlinked: () => void) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [send] = useMutation(UnlinkIdentityDocument);
  const ask = useCallback(
    async (identityId: string) => {
      await send({ variables: { input: { identityId } } });
      return undefined;
    },
    [send],
  );
  const { act, failure } = useAct(ask);
  const unlink = async ({ id, provider }: OwnIdentity) => {
    const isDone = await act(id);
    if (!isDone) return;
    announce(t('account.identity.unlinked', { provider: provider.label }));
    onUnlinked();
  };
  return { unlink, failure };
}

interface IdentityItemProps {
  readonly identity: OwnIdentity;
  readonly timeZone: string;
  readonly onUnlink: () => void;
}

function IdentityItem({ identity, timeZone, onUnlink }: IdentityItemProps) {
  const { t } = useMessages();
  const { provider, assuranceLevel, isHealthProfessional, linkedAt, lastUsedAt } = identity;
  return (
    <li className={styles.item}>
      <span className={styles.title}>{provider.label}</span>
      <div className={styles.facts}>
        {isHealthProfessional && <Tag>{t('account.identity.health-professional')}</Tag>}
        {assuranceLevel !== null && <Assurance level={assuranceLevel} />}
        <span>
          {t('account.identity.linked-on')} <DateText at={linkedAt} timeZone={timeZone} />
        </span>
        {lastUsedAt && (
          <span>
            {t('account.identity.last-used')}{' '}
            <DateText at={lastUsedAt} form="moment" timeZone={timeZone} />
          </span>
        )}
        <Button
          variant="quiet"
          aria-label={t('account.identity.unlink-of', { provider: provider.label })}
          onClick={onUnlink}
        >
          {t('account.identity.unlink')}
        </Button>
      </div>
    </li>
  );
}

function Assurance({ level }: { readonly level: string }) {
  const { t } = useMessages();
  const isKnown = (code: string): code is keyof typeof LEVELS => code in LEVELS;
  return (
    <span>
      {t('account.identity.assurance', { level: isKnown(level) ? t(LEVELS[level]) : level })}
    </span>
  );
}

interface UnlinkQuestionProps {
  readonly identity: OwnIdentity | undefined;
  readonly onClose: () => void;
  readonly onUnlink: (identity: OwnIdentity) => void;
}

function UnlinkQuestion({ identity, onClose, onUnlink }: UnlinkQuestionProps) {
  const { t } = useMessages();
  const provider = identity?.provider.label ?? '';
  return (
    <Dialog
      isOpen={identity !== undefined}
      onClose={onClose}
      heading={t('account.identity.unlink-question', { provider })}
      actions={
        <>
          <Button variant="primary" onClick={onClose}>
            {t('account.identity.keep')}
          </Button>
          <Button onClick={() => identity && onUnlink(identity)}>
            {t('account.identity.unlink')}
          </Button>
        </>
      }
    >
      {t('account.identity.unlink-effect')}
    </Dialog>
  );
}
