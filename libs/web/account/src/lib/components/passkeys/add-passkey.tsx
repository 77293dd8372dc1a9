import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { passkeyNameSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, Notice, TextField } from '@voix/web-ui';
import {
  AddPasskeyDocument,
  BeginPasskeyRegistrationDocument,
} from '../../../generated/graphql.js';
import { canUsePasskeys, makeKey, type DeviceAnswer } from './device.js';
import { Unanswered } from './passkey-sign-in.js';
import styles from './passkeys.module.css';

export interface AddPasskeyProps {
  readonly onAdded: () => Promise<void> | void;
}

/** A new passkey: a name for oneself, then the device takes over. */
export function AddPasskey({ onAdded }: AddPasskeyProps) {
  const { t } = useMessages();
  const [unmade, setUnmade] = useState<DeviceAnswer['kind']>();
  const begin = useBeginPasskey();
  const add = useSendPasskey();
  const form = useForm({
    id: 'add-passkey',
    schema: passkeyNameSchema,
    initialValues: { name: t('account.passkey.usual-name') },
    labels: { name: t('account.passkey.name') },
    onSubmit: async ({ name }) => {
      setUnmade(undefined);
      const begun = await begin();
      if ('refusal' in begun) return begun.refusal;
      const device = await makeKey(begun.options);
      if (device.kind !== 'answered') {
        setUnmade(device.kind);
        return undefined;
      }
      const refusal = await add(name, device.answer);
      if (!refusal) await onAdded();
      return refusal;
    },
  });
  if (!canUsePasskeys()) return <p>{t('account.passkey.unsupported')}</p>;
  return (
    <div className={styles.root}>
      {unmade === 'unanswered' && <Unanswered />}
      {unmade === 'known' && (
        <Notice tone="warning" announce="status" heading={t('account.passkey.known')} />
      )}
      <Form
        form={form}
        asksBeforeLeaving={false}
        label={t('account.passkey.add-form')}
        submitLabel={t('account.passkey.add')}
      >
        <TextField {...form.field('name')} hint={t('account.passkey.name-hint')} />
      </Form>
    </div>
  );
}

type Begun = { readonly options: string } | { readonly refusal: UserErrorData };

function useBeginPasskey() {
  const [begin] = useMutation(BeginPasskeyRegistrationDocument);
  return async (): Promise<Begun> => {
    const { data } = await begin();
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.beginPasskeyRegistration, {
      BeginPasskeyRegistrationSuccess: ({ options }): Begun => ({ options }),
      UserError: (refusal): Begun => ({ refusal }),
    });
  };
}

function useSendPasskey() {
  const [send] = useMutation(AddPasskeyDocument);
  return async (name: string, answer: string): Promise<UserErrorData | undefined> => {
    const { data } = await send({ variables: { input: { name, answer } } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.addPasskey, {
      AddPasskeySuccess: (): UserErrorData | undefined => undefined,
      UserError: (refusal) => refusal,
    });
  };
}
