import { useMutation } from '@apollo/client/react';
import { passkeyNameSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Form, TextField, useAnnounce } from '@voix/web-ui';
import { RenamePasskeyDocument } from '../../../generated/graphql.js';

export interface RenamePasskeyProps {
  readonly passkey: { readonly id: string; readonly name: string };
  readonly onEnd: () => void;
}

/** Another name for a passkey, in the place of its line. */
export function RenamePasskey({ passkey, onEnd }: RenamePasskeyProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [rename] = useMutation(RenamePasskeyDocument);
  const form = useForm({
    id: `rename-passkey-${passkey.id}`,
    schema: passkeyNameSchema,
    initialValues: { name: passkey.name },
    labels: { name: t('account.passkey.name') },
    onSubmit: async ({ name }) => {
      const { data } = await rename({ variables: { input: { passkeyId: passkey.id, name } } });
      if (!data) throw new Error('The mutation answered nothing');
      const refusal = matchResult(data.renamePasskey, {
        RenamePasskeySuccess: (): UserErrorData | undefined => undefined,
        UserError: (error) => error,
      });
      if (refusal) return refusal;
      announce(t('account.passkey.renamed', { name }));
      onEnd();
      return undefined;
    },
  });
  return (
    <Form
      form={form}
      asksBeforeLeaving={false}
      label={t('account.passkey.rename-of', { name: passkey.name })}
      submitLabel={t('account.passkey.save')}
      secondaryAction={
        <Button variant="quiet" onClick={onEnd}>
          {t('account.passkey.cancel')}
        </Button>
      }
    >
      <TextField {...form.field('name')} />
    </Form>
  );
}
