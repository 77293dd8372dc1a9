import { useMutation } from '@apollo/client/react';
import { authenticatorSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, TextField } from '@voix/web-ui';
import { ConfirmAuthenticatorDocument } from '../../../generated/graphql.js';
import { wrongCode } from './wrong-code.js';

export interface FirstCodeProps {
  readonly setupToken: string;
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void;
}

/** The first code of an application that was just linked: it proves that the scan went well. */
export function FirstCode({ setupToken, onConfirmed }: FirstCodeProps) {
  const { t } = useMessages();
  const [confirm] = useMutation(ConfirmAuthenticatorDocument);
  const form = useForm({
    id: 'first-code',
    schema: authenticatorSchema,
    initialValues: { code: '' },
    labels: { code: t('account.authenticator.first-code') },
    onSubmit: async ({ code }) => {
      const { data } = await confirm({ variables: { input: { setupToken, code } } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.confirmAuthenticator, {
        ConfirmAuthenticatorSuccess: ({ recoveryCodes }): UserErrorData | undefined => {
          onConfirmed(recoveryCodes);
          return undefined;
        },
        UserError: (error) => wrongCode(error, t),
      });
    },
  });
  return (
    <Form
      form={form}
      asksBeforeLeaving={false}
      label={t('account.authenticator.confirm-form')}
      submitLabel={t('account.authenticator.confirm')}
    >
      <TextField
        {...form.field('code')}
        hint={t('account.authenticator.first-code-hint')}
        autoComplete="one-time-code"
        inputMode="numeric"
      />
    </Form>
  );
}
