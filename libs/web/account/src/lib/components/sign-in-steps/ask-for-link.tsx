import { emailSchema } from '@voix/contracts/validation';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { DataNotice, Form } from '@voix/web-ui';
import { useRequestLink } from '../../hooks/use-request-link.js';
import { EmailField } from '../code-form/code-fields.js';
import type { PendingSignIn } from './pending-sign-in.js';

export interface AskForLinkProps {
  readonly initialEmail: string;
  readonly returnTo: string | undefined;
  readonly onSent: (sent: PendingSignIn) => void;
}

/** The first step: an address, and nothing else. */
export function AskForLink({ initialEmail, returnTo, onSent }: AskForLinkProps) {
  const { t } = useMessages();
  const requestLink = useRequestLink(returnTo);
  const form = useForm({
    id: 'sign-in',
    schema: emailSchema,
    initialValues: { email: initialEmail },
    labels: { email: t('account.sign-in.email') },
    onSubmit: async ({ email }) => {
      const answer = await requestLink(email.address);
      if ('refused' in answer) return answer.refused;
      onSent(answer.sent);
      return undefined;
    },
  });
  return (
    <Form
      form={form}
      asksBeforeLeaving={false}
      label={t('account.sign-in.form')}
      submitLabel={t('account.sign-in.submit')}
      footnote={
        <>
          <p>{t('account.sign-in.privacy')}</p>
          <DataNotice />
        </>
      }
    >
      <EmailField field={form.field('email')} />
    </Form>
  );
}
