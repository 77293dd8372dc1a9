import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  EDITION_QUESTION_MAX_LENGTH,
  EDITION_SUMMARY_MAX_LENGTH,
  EDITION_TITLE_MAX_LENGTH,
  editionWordsSchema,
} from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Form, TextArea, TextField, useAnnounce, UserErrorMessage } from '@voix/web-ui';
import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import {
  DescribeEditionDocument,
  EditionConflictFragmentDoc,
  EditionOverviewPageDocument,
  WordsFormFragmentDoc,
  type WordsFormFragment,
} from '../../../generated/graphql.js';
import { OtherVersion } from '../components/other-version.js';
import { TimeZoneSelect } from '../components/time-zone-select.js';

export interface WordsFormProps {
  readonly of: FragmentType<typeof WordsFormFragmentDoc>;
  readonly slug: string;
}

/** The words of an edition that everybody reads. */
export function WordsForm({ of, slug }: WordsFormProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const prepared = getFragmentData(WordsFormFragmentDoc, of);
  const [describe] = useMutation(DescribeEditionDocument, {
    // What somebody else saved is shown beside what was typed, not put in its place: the page is asked again on success.
    fetchPolicy: 'no-cache',
    refetchQueries: [{ query: EditionOverviewPageDocument, variables: { edition: slug } }],
  });
  const [other, setOther] = useState<WordsFormFragment>();
  const { title, question, summary, timeZone } = prepared.edition;
  const labels = {
    title: t('admin.words.title'),
    question: t('admin.words.question'),
    summary: t('admin.words.summary'),
    organizer: t('admin.words.organizer'),
    timeZone: t('admin.words.time-zone'),
  };
  const form = useForm({
    id: 'words',
    draftKey: `admin-words-${prepared.id}`,
    schema: editionWordsSchema,
    initialValues: {
      title,
      question,
      summary,
      organizer: prepared.organizer,
      timeZone,
      // Kept with the draft: what was begun on an earlier version is compared with what came since.
      expectedVersion: String(prepared.version),
    },
    labels,
    async onSubmit(words, { expectedVersion }) {
      const input = { editionId: prepared.id, expectedVersion: Number(expectedVersion), ...words };
      const { data } = await describe({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.describeEdition, {
        DescribeEditionSuccess(): UserErrorData | undefined {
          setOther(undefined);
          announce(t('admin.form.saved'));
          return undefined;
        },
        EditionConflictError(error): UserErrorData | undefined {
          const { current } = getFragmentData(EditionConflictFragmentDoc, error);
          setOther(getFragmentData(WordsFormFragmentDoc, current));
          return error;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });

  return (
    <Form
      form={form}
      label={t('admin.words.heading')}
      submitLabel={t('admin.words.save')}
      renderRefusal={(error) =>
        error.code === 'EDIT_CONFLICT' && other ? (
          <OtherVersion
            error={error}
            lines={[
              [labels.title, other.edition.title],
              [labels.question, other.edition.question],
              [labels.summary, other.edition.summary],
              [labels.organizer, other.organizer],
              [labels.timeZone, other.edition.timeZone],
            ]}
            onKeepMine={() => form.field('expectedVersion').onChange(String(other.version))}
          />
        ) : (
          <UserErrorMessage error={error} />
        )
      }
    >
      <TextArea {...form.field('title')} isShort maxGraphemes={EDITION_TITLE_MAX_LENGTH} />
      <TextArea {...form.field('question')} isShort maxGraphemes={EDITION_QUESTION_MAX_LENGTH} />
      <TextArea {...form.field('summary')} rows={6} maxGraphemes={EDITION_SUMMARY_MAX_LENGTH} />
      <TextField {...form.field('organizer')} hint={t('admin.words.organizer-hint')} />
      <TimeZoneSelect {...form.field('timeZone')} />
    </Form>
  );
}
