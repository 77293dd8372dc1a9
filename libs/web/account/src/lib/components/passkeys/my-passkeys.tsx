import { useMutation } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import {
  Button,
  DateText,
  Dialog,
  FailureMessage,
  UserErrorMessage,
  useAnnounce,
} from '@voix/web-ui';
import { RemovePasskeyDocument, type MySecurityFragment } from '../../../generated/graphql.js';
import { useAct } from '../../hooks/use-act.js';
import styles from '../my-section/my-list.module.css';
import { MySection } from '../my-section/my-section.js';
import { AddPasskey } from './add-passkey.js';
import { RenamePasskey } from './rename-passkey.js';

type OwnPasskey = NonNullable<MySecurityFragment['secondFactor']>['passkeys'][number];

export interface MyPasskeysProps {
  readonly passkeys: readonly OwnPasskey[];
  readonly timeZone: string;
  readonly onAdded: () => Promise<void> | void;
}

/** The keys that my devices keep for this site. */
export function MyPasskeys({ passkeys, timeZone, onAdded }: MyPasskeysProps) {
  const { t } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const [leaving, setLeaving] = useState<OwnPasskey>();
  // The row goes with its button: the reader's place moves to the title of the list.
  const removal = useRemoval(() => heading.current?.focus());
  return (
    <MySection
      heading={t('account.passkey.heading')}
      note={t('account.passkey.note')}
      headingRef={heading}
    >
      {removal.refusal && <UserErrorMessage error={removal.refusal} />}
      {removal.failure && <FailureMessage failure={removal.failure} />}
      {passkeys.length > 0 && (
        <ul className={styles.list}>
          {passkeys.map((passkey) => (
            <PasskeyItem
              key={passkey.id}
              passkey={passkey}
              timeZone={timeZone}
              onRemove={() => setLeaving(passkey)}
            />
          ))}
        </ul>
      )}
      <AddPasskey onAdded={onAdded} />
      <RemoveQuestion
        passkey={leaving}
        onClose={() => setLeaving(undefined)}
        onRemove={(passkey) => {
          setLeaving(undefined);
          removal.remove(passkey).catch(reportError);
        }}
      />
    </MySection>
  );
}

function useRemoval(onRemoved: () => void) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [send] = useMutation(RemovePasskeyDocument);
  const ask = useCallback(
    async (passkeyId: string): Promise<UserErrorData | undefined> => {
      const { data } = await send({ variables: { input: { passkeyId } } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.removePasskey, {
        RemovePasskeySuccess: (): UserErrorData | undefined => undefined,
        UserError: (refusal) => refusal,
      });
    },
    [send],
  );
  const { act, refusal, failure } = useAct(ask);
  const remove = async ({ id, name }: OwnPasskey) => {
    const isDone = await act(id);
    if (!isDone) return;
    announce(t('account.passkey.removed', { name }));
    onRemoved();
  };
  return { remove, refusal, failure };
}

interface PasskeyItemProps {
  readonly passkey: OwnPasskey;
  readonly timeZone: string;
  readonly onRemove: () => void;
}

function PasskeyItem({ passkey, timeZone, onRemove }: PasskeyItemProps) {
  const { t } = useMessages();
  const [isRenaming, setRenaming] = useState(false);
  const { name, createdAt, lastUsedAt, isSynced } = passkey;
  if (isRenaming)
    return (
      <li className={styles.item}>
        <RenamePasskey passkey={passkey} onEnd={() => setRenaming(false)} />
      </li>
    );
  return (
    <li className={styles.item}>
      <span className={styles.title}>{name}</span>
      <div className={styles.facts}>
        <span>
          {t('account.passkey.added-on')} <DateText at={createdAt} timeZone={timeZone} />
        </span>
        {lastUsedAt && (
          <span>
            {t('account.passkey.last-used')}{' '}
            <DateText at={lastUsedAt} form="moment" timeZone={timeZone} />
          </span>
        )}
        {isSynced && <span>{t('account.passkey.synced')}</span>}
        <Button
          variant="quiet"
          aria-label={t('account.passkey.rename-of', { name })}
          onClick={() => setRenaming(true)}
        >
          {t('account.passkey.rename')}
        </Button>
        <Button
          variant="quiet"
          aria-label={t('account.passkey.remove-of', { name })}
          onClick={onRemove}
        >
          {t('account.passkey.remove')}
        </Button>
      </div>
    </li>
  );
}

interface RemoveQuestionProps {
  readonly passkey: OwnPasskey | undefined;
  readonly onClose: () => void;
  readonly onRemove: (passkey: OwnPasskey) => void;
}

function RemoveQuestion({ passkey, onClose, onRemove }: RemoveQuestionProps) {
  const { t } = useMessages();
  return (
    <Dialog
      isOpen={passkey !== undefined}
      onClose={onClose}
      heading={t('account.passkey.remove-question', { name: passkey?.name ?? '' })}
      actions={
        <>
          <Button variant="primary" onClick={onClose}>
            {t('account.passkey.keep')}
          </Button>
          <Button onClick={() => passkey && onRemove(passkey)}>
            {t('account.passkey.remove')}
          </Button>
        </>
      }
    >
      {t('account.passkey.remove-effect')}
    </Dialog>
  );
}
