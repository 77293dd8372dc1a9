import type { ReactNode } from 'react';
import { codeSchema, emailAndCodeSchema } from '@voix/contracts/validation';
import type { UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form } from '@voix/web-ui';
import type { CompleteSignInInput } from '../../../generated/graphql.js';
import { CodeField, EmailField } from './code-fields.js';
import { codeRefusal } from './code-refusal.js';

type SignIn = (input: CompleteSignInInput) => Promise<UserErrorData | undefined>;

export interface CodeFormProps {
  /** The address to which the code was sent from this page. */
  readonly email: string;
  readonly onSubmit: SignIn;
  readonly secondaryAction?: ReactNode;
}

/** The code, where the address is known. */
export function CodeForm({ email, onSubmit, secondaryAction }: CodeFormProps) {
  const { t } = useMessages();
  const form = useForm({
    id: 'sign-in-code',
    schema: codeSchema,
    initialValues: { code: '' },
    labels: { code: t('account.sign-in.code') },
    onSubmit: async ({ code }) => codeRefusal(await onSubmit({ email, code }), t),
  });
  return (
    <Form
      form={form}
      asksBeforeLeaving={false}
      label={t('account.sign-in.code-form')}
      submitLabel={t('account.sign-in.submit-code')}
      secondaryAction={secondaryAction}
    >
      <CodeField field={form.field('code')} />
    </Form>
  );
}

/** The code, in a browser which did not ask for it: the address says whose it is. */
export function CodeElsewhereForm({ onSubmit }: { readonly onSubmit: SignIn }) {
  const { t } = useMessages();
  const form = useForm({
    id: 'sign-in-elsewhere',
    schema: emailAndCodeSchema,
    initialValues: { email: '', code: '' },
    labels: { email: t('account.sign-in.email'), code: t('account.sign-in.code') },
    onSubmit: async ({ email, code }) =>
      codeRefusal(await onSubmit({ email: email.address, code }), t),
  });
  return (
    <Form
      form={form}
      asksBeforeLeaving={false}
      label={t('account.sign-in.code-form')}
      submitLabel={t('account.sign-in.submit-code')}
    >
      <EmailField field={form.field('email')} />
      <CodeField field={form.field('code')} />
    </Form>
  );
}
