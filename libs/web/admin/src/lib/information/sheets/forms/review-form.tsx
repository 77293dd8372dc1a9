import { useMutation } from '@apollo/client/react';
import { object, pipe, string, transform } from 'valibot';
import { sheetReviewSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { RadioGroup, Form, TextField } from '@voix/web-ui';
import { ReviewInformationSheetDocument, type SheetPart } from '../../../../generated/graphql.js';

/** A choice between two is a text in a form, and true or false to the server. */
const schema = object({
  ...sheetReviewSchema.entries,
  isConcerned: pipe(
    string(),
    transform((answer) => answer === 'yes'),
  ),
});

export interface ReviewFormProps {
  readonly sheetId: string;
  readonly part: SheetPart;
  /** The version of the text, or the number of the twin, that was read. */
  readonly number: number;
  readonly onSaved: () => void;
}

/** Records who has read the latest wording. Their name is shown to everybody. */
export function ReviewForm({ sheetId, part, number, onSaved }: ReviewFormProps) {
  const { t } = useMessages();
  const [review] = useMutation(ReviewInformationSheetDocument);
  const form = useForm({
    id: part === 'EASY_READ' ? 'review-easy' : 'review',
    schema,
    initialValues: { reviewerName: '', reviewerQuality: '', isConcerned: 'no' },
    labels: {
      reviewerName: t('admin.sheets.field-reviewer'),
      reviewerQuality: t('admin.sheets.field-quality'),
      isConcerned: t('admin.sheets.field-concerned'),
    },
    async onSubmit(output) {
      const input = { sheetId, part, number, ...output };
      const { data } = await review({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.reviewInformationSheet, {
        ReviewInformationSheetSuccess(): UserErrorData | undefined {
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
      label={t(part === 'EASY_READ' ? 'admin.sheets.review-easy' : 'admin.sheets.review')}
      submitLabel={t('admin.sheets.record-review')}
    >
      <TextField {...form.field('reviewerName')} hint={t('admin.sheets.reviewer-hint')} />
      <TextField {...form.field('reviewerQuality')} hint={t('admin.sheets.quality-hint')} />
      {part === 'EASY_READ' && (
        <RadioGroup
          {...form.field('isConcerned')}
          choices={[
            { value: 'yes', label: t('admin.sheets.concerned') },
            { value: 'no', label: t('admin.sheets.not-concerned') },
          ]}
        />
      )}
    </Form>
  );
}
