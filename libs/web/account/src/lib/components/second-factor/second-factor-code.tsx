import { useMutation } from '@apollo/client/react';
import { secondFactorSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, TextField } from '@voix/web-ui';
import { PassSecondFactorDocument } from '../../../generated/graphql.js';
import { wrongCode } from './wrong-code.js';

export interface SecondFactorCodeProps {
  readonly onPassed: () => void;
}

/** The code that the application shows now, or one of the paper. */
export function SecondFactorCode({ onPassed }: SecondFactorCodeProps) {
  const { t } = useMessages();
  const [pass] = useMutation(PassSecondFactorDocument);
  const form = useForm({
    id: 'second-factor',
    schema: secondFactorSchema,
    initialValues: { code: '' },
    labels: { code: t('account.second-factor.code') },
    onSubmit: async ({ code }) => {
      const { data } = await pass({ variables: { input: { code } } });
      if (!data) throw new Error('The mutation answered nothing');
      const refusal = matchResult(data.passSecondFactor, {
        PassSecondFactorSuccess: (): UserErrorData | undefined => undefined,
        UserError: (error) => wrongCode(error, t),
      });
      if (!refusal) onPassed();
      return refusal;
    },
  });
  return (
    <Form
      form={form}
      asksBeforeLeaving={false}
      label={t('account.second-factor.form')}
      submitLabel={t('account.second-factor.submit')}
    >
      <TextField
        {...form.field('code')}
        hint={t('account.second-factor.code-hint')}
        autoComplete="one-time-code"
      />
    </Form>
  );
}
