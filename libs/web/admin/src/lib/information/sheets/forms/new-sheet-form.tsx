import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { matchResult, newClientKey, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, Select } from '@voix/web-ui';
import { getFragmentData } from '../../../../generated/fragment-masking.js';
import {
  CreateInformationSheetDocument,
  DeskSheetFragmentDoc,
} from '../../../../generated/graphql.js';
import { SheetFields, useSheetLabels } from './sheet-fields.js';
import { newSheetFormSchema } from './sheet-form-schema.js';

export interface NewSheetFormProps {
  readonly editionId: string;
  readonly themes: readonly { readonly id: string; readonly title: string }[];
  readonly onCreated: (key: string) => void;
}

/** A sheet that is not there yet. Only organisers see it until it is published. */
export function NewSheetForm({ editionId, themes, onCreated }: NewSheetFormProps) {
  const { t } = useMessages();
  const [create] = useMutation(CreateInformationSheetDocument);
  const [creationKey] = useState(newClientKey);
  const labels = useSheetLabels();
  const form = useForm({
    id: 'new-sheet',
    draftKey: `new-sheet-${editionId}`,
    schema: newSheetFormSchema,
    // The key travels with the draft: a creation that is sent again makes one sheet.
    initialValues: { themeId: '', title: '', known: '', debated: '', sources: '', creationKey },
    labels: { ...labels, themeId: t('admin.sheets.field-theme') },
    async onSubmit(output, typed) {
      const input = { editionId, creationKey: typed.creationKey, ...output };
      const { data } = await create({
        variables: { input },
        update: (cache) => cache.evict({ id: `Edition:${editionId}`, fieldName: 'sheetDrafts' }),
      });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.createInformationSheet, {
        CreateInformationSheetSuccess({ sheet }): UserErrorData | undefined {
          onCreated(getFragmentData(DeskSheetFragmentDoc, sheet).key);
          return undefined;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  return (
    <Form form={form} label={t('admin.sheets.new')} submitLabel={t('admin.sheets.create')}>
      <Select
        {...form.field('themeId')}
        placeholder={t('admin.sheets.theme-placeholder')}
        options={themes.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SheetFields values={form.values} field={(name) => form.field(name)} />
    </Form>
  );
}
