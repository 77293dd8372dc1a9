import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, UserErrorMessage } from '@voix/web-ui';
import { getFragmentData } from '../../../../generated/fragment-masking.js';
import {
  OtherWordingFragmentDoc,
  ReviseInformationSheetDocument,
  type DeskSheetFragment,
  type OtherWordingFragment,
} from '../../../../generated/graphql.js';
import { OtherWording } from '../components/other-wording/other-wording.js';
import { SheetFields, useSheetLabels } from './sheet-fields.js';
import { sheetFormSchema } from './sheet-form-schema.js';
import { sourceLines } from './source-lines.js';

export interface ReviseSheetFormProps {
  readonly sheet: DeskSheetFragment;
  readonly onSaved: () => void;
}

/** The next version of a sheet. Readers keep the published one until this one is published too. */
export function ReviseSheetForm({ sheet, onSaved }: ReviseSheetFormProps) {
  const { t } = useMessages();
  const [revise] = useMutation(ReviseInformationSheetDocument);
  const [theirs, setTheirs] = useState<OtherWordingFragment['version']>();
  const labels = useSheetLabels();
  const { title, known, debated, sources, number } = sheet.version;
  const form = useForm({
    id: 'sheet',
    draftKey: `sheet-${sheet.id}`,
    schema: sheetFormSchema,
    // The version travels with the draft: it is compared with what was saved since.
    initialValues: {
      title,
      known,
      debated,
      sources: sourceLines(sources),
      version: String(number),
    },
    labels,
    async onSubmit(output, { version }) {
      const expectedVersion = theirs?.number ?? Number(version);
      const input = { sheetId: sheet.id, expectedVersion, ...output };
      const { data } = await revise({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.reviseInformationSheet, {
        ReviseInformationSheetSuccess(): UserErrorData | undefined {
          onSaved();
          return undefined;
        },
        SheetConflictError(error): UserErrorData | undefined {
          setTheirs(getFragmentData(OtherWordingFragmentDoc, error.current).version);
          return error;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  const takeTheirs = (wording: OtherWordingFragment['version']) => {
    form.field('title').onChange(wording.title);
    form.field('known').onChange(wording.known);
    form.field('debated').onChange(wording.debated);
  };
  return (
    <Form
      form={form}
      label={t('admin.sheets.text')}
      submitLabel={t('admin.sheets.save')}
      // What the other one wrote says it better than a line below the form.
      renderRefusal={(error) =>
        theirs && error.code === 'EDIT_CONFLICT' ? (
          <OtherWording
            mine={form.values}
            theirs={theirs}
            onTakeTheirs={() => takeTheirs(theirs)}
          />
        ) : (
          <UserErrorMessage error={error} />
        )
      }
    >
      <SheetFields values={form.values} field={(name) => form.field(name)} />
    </Form>
  );
}
