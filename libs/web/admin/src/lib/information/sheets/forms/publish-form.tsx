import { useMutation } from '@apollo/client/react';
import { object } from 'valibot';
import { REASON_MAX_LENGTH, sheetChangeSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, TextArea } from '@voix/web-ui';
import {
  PublishInformationSheetDocument,
  type DeskSheetFragment,
} from '../../../../generated/graphql.js';

export interface PublishFormProps {
  readonly sheet: DeskSheetFragment;
  readonly onSaved: () => void;
}

/** Makes the latest version what everybody reads; a later one says what changed. */
export function PublishForm({ sheet, onSaved }: PublishFormProps) {
  const { t } = useMessages();
  const [publish] = useMutation(PublishInformationSheetDocument);
  const isFirst = sheet.publishedVersion === null;
  const form = useForm({
    id: 'publication',
    schema: isFirst ? object({}) : sheetChangeSchema,
    initialValues: { reason: '' },
    labels: { reason: t('admin.sheets.field-reason') },
    async onSubmit(_output, { reason }) {
      const input = { sheetId: sheet.id, version: sheet.version.number, reason };
      const { data } = await publish({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.publishInformationSheet, {
        PublishInformationSheetSuccess(): UserErrorData | undefined {
          onSaved();
          return undefined;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  return (
    <Form
      form={form}
      label={t('admin.sheets.publication')}
      submitLabel={t('admin.sheets.publish')}
      asksBeforeLeaving={false}
    >
      {!isFirst && (
        <TextArea
          {...form.field('reason')}
          hint={t('admin.sheets.reason-hint')}
          isShort
          maxGraphemes={REASON_MAX_LENGTH}
        />
      )}
    </Form>
  );
}
