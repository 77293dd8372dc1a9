import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { CHARTER_CHANGE_NOTE_MAX_LENGTH, charterAdoptionSchema } from '@voix/contracts/validation';
import { matchResult, newClientKey, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Form, TextArea, useAnnounce, UserErrorMessage } from '@voix/web-ui';
import {
  AdoptCharterDocument,
  CharterDeskPageDocument,
  DropCharterDraftDocument,
} from '../../../generated/graphql.js';
import { ConfirmedAct } from '../../editions/components/confirmed-act.js';

export interface AdoptCharterFormProps {
  readonly editionId: string;
  readonly slug: string;
  readonly revision: number;
  /** The number that it will have. */
  readonly version: number;
}

/** Brings the draft into force, with a word for everybody on what it changes; or gives it up. */
export function AdoptCharterForm({ editionId, slug, revision, version }: AdoptCharterFormProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const again = {
    refetchQueries: [{ query: CharterDeskPageDocument, variables: { edition: slug } }],
  };
  const [adopt] = useMutation(AdoptCharterDocument, again);
  const [drop] = useMutation(DropCharterDraftDocument, again);
  const [isDropping, setDropping] = useState(false);
  const [idempotencyKey] = useState(newClientKey);
  const isFirst = version === 1;
  const draft = { editionId, expectedRevision: revision };
  const form = useForm({
    id: 'adoption',
    schema: charterAdoptionSchema(isFirst),
    initialValues: { changeNote: '' },
    labels: { changeNote: t('admin.charter.note') },
    async onSubmit({ changeNote }) {
      const { data } = await adopt({
        variables: { input: { ...draft, changeNote, idempotencyKey } },
      });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.adoptCharter, {
        AdoptCharterSuccess(): UserErrorData | undefined {
          announce(t('admin.charter.adopted-now', { version }));
          return undefined;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  const sendDropping = async () => {
    const { data } = await drop({ variables: { input: draft } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.dropCharterDraft, {
      DropCharterDraftSuccess: (): UserErrorData | undefined => undefined,
      UserError: (error): UserErrorData | undefined => error,
    });
  };

  return (
    <>
      <Form
        form={form}
        label={t('admin.charter.adoption')}
        submitLabel={t('admin.charter.adopt', { version })}
        footnote={t('admin.charter.adopt-effect')}
        renderRefusal={(error) => (
          <UserErrorMessage error={error}>
            {error.issues?.map(({ path, message }) => (
              <p key={path}>{message}</p>
            ))}
          </UserErrorMessage>
        )}
        secondaryAction={
          isFirst ? undefined : (
            <Button onClick={() => setDropping(true)}>{t('admin.charter.drop')}</Button>
          )
        }
      >
        {!isFirst && (
          <TextArea
            {...form.field('changeNote')}
            hint={t('admin.charter.note-hint')}
            isShort
            maxGraphemes={CHARTER_CHANGE_NOTE_MAX_LENGTH}
          />
        )}
      </Form>
      <ConfirmedAct
        isOpen={isDropping}
        onClose={() => setDropping(false)}
        heading={t('admin.charter.drop-question')}
        confirm={t('admin.charter.drop')}
        onConfirm={sendDropping}
      >
        {t('admin.charter.drop-effect')}
      </ConfirmedAct>
    </>
  );
}
