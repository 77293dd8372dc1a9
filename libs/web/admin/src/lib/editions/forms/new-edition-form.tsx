import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  EDITION_QUESTION_MAX_LENGTH,
  EDITION_SUMMARY_MAX_LENGTH,
  EDITION_TITLE_MAX_LENGTH,
  newEditionFormSchema,
} from '@voix/contracts/validation';
import { slugify } from '@voix/domain-kernel';
import { matchResult, newClientKey, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { DateTimeField, Form, TextArea, TextField } from '@voix/web-ui';
import { CreateEditionDocument, type CreateEditionInput } from '../../../generated/graphql.js';
import { TimeZoneSelect } from '../components/time-zone-select.js';

export interface NewEditionFormProps {
  /** What it is made from; a template without a series begins a new one. */
  readonly origin: Pick<CreateEditionInput, 'copiedEditionId' | 'seriesId' | 'templateCode'>;
}

/** The words of a new edition and the day when it begins. */
export function NewEditionForm({ origin }: NewEditionFormProps) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const [create] = useMutation(CreateEditionDocument);
  const [creationKey] = useState(newClientKey);
  const isFirst = !origin.seriesId && !origin.copiedEditionId;
  const form = useForm({
    id: 'new-edition',
    draftKey: 'admin-new-edition',
    schema: newEditionFormSchema(isFirst),
    initialValues: {
      seriesTitle: '',
      organizer: '',
      title: '',
      slug: '',
      question: '',
      summary: '',
      startsOn: '',
      timeZone: 'Europe/Paris',
    },
    labels: {
      seriesTitle: t('admin.new-edition.series-title'),
      organizer: t('admin.words.organizer'),
      title: t('admin.words.title'),
      slug: t('admin.new-edition.slug'),
      question: t('admin.words.question'),
      summary: t('admin.words.summary'),
      startsOn: t('admin.new-edition.starts-on'),
      timeZone: t('admin.words.time-zone'),
    },
    async onSubmit(edition) {
      const input = { creationKey, ...origin, ...edition };
      const { data } = await create({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.createEdition, {
        CreateEditionSuccess({ prepared }): UserErrorData | undefined {
          const place = { edition: prepared.edition.slug };
          Promise.resolve(navigate(paths.editionAdministration.to(place))).catch(reportError);
          return undefined;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  const title = form.field('title');
  const slug = form.field('slug');
  const entitle = (typed: string) => {
    // The address follows the title until somebody writes one.
    if (slug.value === slugify(title.value, SLUG_LENGTH))
      slug.onChange(slugify(typed, SLUG_LENGTH));
    title.onChange(typed);
  };

  return (
    <Form
      form={form}
      label={t('admin.new-edition.title')}
      submitLabel={t('admin.new-edition.create')}
      footnote={t('admin.new-edition.footnote')}
    >
      {isFirst && (
        <>
          <TextField
            {...form.field('seriesTitle')}
            hint={t('admin.new-edition.series-title-hint')}
          />
          <TextField {...form.field('organizer')} hint={t('admin.words.organizer-hint')} />
        </>
      )}
      <TextArea {...title} onChange={entitle} isShort maxGraphemes={EDITION_TITLE_MAX_LENGTH} />
      <TextField {...slug} hint={t('admin.new-edition.slug-hint')} />
      <TextArea {...form.field('question')} isShort maxGraphemes={EDITION_QUESTION_MAX_LENGTH} />
      <TextArea {...form.field('summary')} rows={5} maxGraphemes={EDITION_SUMMARY_MAX_LENGTH} />
      <DateTimeField
        {...form.field('startsOn')}
        granularity="day"
        hint={t('admin.new-edition.starts-on-hint')}
      />
      <TimeZoneSelect {...form.field('timeZone')} />
    </Form>
  );
}

const SLUG_LENGTH = 60;
