import { useMutation } from '@apollo/client/react';
import { easyReadSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Disclosure, EasyReadText, Form, Notice, TextArea } from '@voix/web-ui';
import { WriteEasyReadDocument, type DeskSheetFragment } from '../../../../generated/graphql.js';

export interface EasyReadFormProps {
  readonly sheet: DeskSheetFragment;
  readonly onSaved: () => void;
}

/** The latest version in easy words, one idea a line; saving unchanged words says that they still hold. */
export function EasyReadForm({ sheet, onSaved }: EasyReadFormProps) {
  const { t } = useMessages();
  const [write] = useMutation(WriteEasyReadDocument);
  const { id: sheetId, version, easyRead } = sheet;
  const form = useForm({
    id: 'easy-read',
    draftKey: `easy-read-${sheetId}`,
    schema: easyReadSchema,
    initialValues: { text: easyRead?.lines.join('\n') ?? '' },
    labels: { text: t('admin.sheets.field-easy') },
    async onSubmit(_lines, { text }) {
      const input = {
        sheetId,
        sourceVersion: version.number,
        expectedNumber: easyRead?.number ?? 0,
        text,
      };
      const { data } = await write({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.writeEasyRead, {
        WriteEasyReadSuccess(): UserErrorData | undefined {
          onSaved();
          return undefined;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  const lines = form.values.text.split('\n').filter((line) => line.trim() !== '');
  return (
    <>
      {easyRead && !easyRead.isUpToDate && (
        <Notice tone="warning" heading={t('admin.sheets.easy-outdated')}>
          {t('admin.sheets.easy-outdated-advice')}
        </Notice>
      )}
      <Form form={form} label={t('admin.sheets.easy')} submitLabel={t('admin.sheets.save-easy')}>
        <TextArea {...form.field('text')} hint={t('admin.sheets.easy-hint')} rows={10} />
        <Disclosure summary={t('admin.sheets.preview-easy')}>
          <EasyReadText lines={lines} />
        </Disclosure>
      </Form>
    </>
  );
}
