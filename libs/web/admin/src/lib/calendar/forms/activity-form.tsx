import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { ACTIVITY_INTRO_MAX_LENGTH, activitySchema } from '@voix/contracts/validation';
import { matchResult, newClientKey, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Button, Form, Select, TextArea, TextField } from '@voix/web-ui';
import {
  CreateActivityDocument,
  DescribeActivityDocument,
  type ActivityKind,
} from '../../../generated/graphql.js';
import type { Activity, Calendar } from '../calendar-types.js';
import { CalendarRefusal } from '../components/calendar-refusal/calendar-refusal.js';

const KINDS: readonly ActivityKind[] = [
  'PROPOSALS',
  'QUESTIONNAIRE',
  'TESTIMONIES',
  'QUESTION_BOX',
  'HEARINGS',
];

interface Words {
  readonly title: string;
  readonly intro: string;
}

type Save = (words: Words, kind: string) => Promise<UserErrorData | undefined>;

export interface NewActivityFormProps {
  readonly calendar: Calendar;
  readonly onDone: () => void;
}

/** One more way of taking part. It stays closed until the grid opens it. */
export function NewActivityForm({ calendar, onDone }: NewActivityFormProps) {
  const { t } = useMessages();
  const [create] = useMutation(CreateActivityDocument);
  const [idempotencyKey] = useState(newClientKey);
  const taken = calendar.activities.some(({ kind }) => kind === 'PROPOSALS');
  const kinds = KINDS.filter((kind) => kind !== 'PROPOSALS' || !taken);
  const save: Save = async (words, chosen) => {
    const kind = kinds.find((known) => known === chosen) ?? 'TESTIMONIES';
    const input = { editionId: calendar.id, kind, ...words, idempotencyKey };
    const { data } = await create({ variables: { input } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.createActivity, {
      CreateActivitySuccess: (): UserErrorData | undefined => undefined,
      UserError: (error): UserErrorData | undefined => error,
    });
  };
  return (
    <ActivityForm
      id="new-activity"
      label={t('admin.calendar.activity.new-form')}
      submitLabel={t('admin.calendar.activity.create')}
      kinds={kinds}
      save={save}
      onDone={onDone}
    />
  );
}

export interface DescribeActivityFormProps {
  readonly activity: Activity;
  readonly onDone: () => void;
}

/** Other words for an activity; whoever saves over somebody else's words is shown them first. */
export function DescribeActivityForm({ activity, onDone }: DescribeActivityFormProps) {
  const { t } = useMessages();
  const [describe] = useMutation(DescribeActivityDocument);
  const [expectedVersion, setExpectedVersion] = useState(activity.version);
  const save: Save = async (words) => {
    const input = { activityId: activity.id, ...words, expectedVersion };
    const { data } = await describe({ variables: { input } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.describeActivity, {
      DescribeActivitySuccess: (): UserErrorData | undefined => undefined,
      ActivityConflictError: (error): UserErrorData | undefined => {
        const { version, title, intro } = error.currentActivity;
        setExpectedVersion(version);
        return { ...error, message: t('admin.calendar.activity.conflict', { title, intro }) };
      },
      UserError: (error): UserErrorData | undefined => error,
    });
  };
  return (
    <ActivityForm
      id={`activity-${activity.id}`}
      label={t('admin.calendar.activity.edit-form', { activity: activity.title })}
      submitLabel={t('admin.calendar.activity.save')}
      words={activity}
      save={save}
      onDone={onDone}
    />
  );
}

interface ActivityFormProps {
  readonly id: string;
  readonly label: string;
  readonly submitLabel: string;
  /** The kinds to choose from; absent where the kind is settled. */
  readonly kinds?: readonly ActivityKind[];
  readonly words?: Words;
  readonly save: Save;
  readonly onDone: () => void;
}

function ActivityForm({ id, label, submitLabel, kinds, words, save, onDone }: ActivityFormProps) {
  const { t } = useMessages();
  const form = useForm({
    id,
    schema: activitySchema,
    initialValues: {
      kind: kinds?.[0] ?? '',
      title: words?.title ?? '',
      intro: words?.intro ?? '',
    },
    labels: {
      title: t('admin.calendar.activity.title'),
      intro: t('admin.calendar.activity.intro'),
    },
    async onSubmit(output, { kind }) {
      const refusal = await save(output, kind);
      if (!refusal) onDone();
      return refusal;
    },
  });
  return (
    <Form
      form={form}
      label={label}
      submitLabel={submitLabel}
      renderRefusal={(error) => <CalendarRefusal error={error} />}
      secondaryAction={<Button onClick={onDone}>{t('admin.calendar.cancel')}</Button>}
    >
      {kinds && (
        <Select
          {...form.field('kind')}
          label={t('admin.calendar.activity.kind')}
          options={kinds.map((kind) => ({
            value: kind,
            label: t(`admin.calendar.activity-kind.${enumKey(kind)}`),
          }))}
        />
      )}
      <TextField {...form.field('title')} />
      <TextArea
        {...form.field('intro')}
        hint={t('admin.calendar.activity.intro-hint')}
        isShort
        maxGraphemes={ACTIVITY_INTRO_MAX_LENGTH}
      />
    </Form>
  );
}
