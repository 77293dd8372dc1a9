import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  EVENT_DESCRIPTION_MAX_LENGTH,
  EVENT_KINDS,
  EVENT_PURPOSES,
  eventSchema,
  type EventKind,
  type EventPurpose,
} from '@voix/contracts/validation';
import { civilMinuteOf } from '@voix/domain-phase-calendar';
import { matchResult, newClientKey, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import {
  Button,
  DateTimeField,
  Form,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  type SelectOption,
} from '@voix/web-ui';
import {
  AnnounceEventDocument,
  ChangeEventDocument,
  type AdminEventFragment,
  type AnnounceEventInput,
} from '../../../generated/graphql.js';

export interface EventFormProps {
  readonly editionId: string;
  readonly timeZone: string;
  /** Where it may happen, one's own territory first; empty code for the whole country. */
  readonly territories: readonly SelectOption[];
  /** The event that is changed; none for a new one. */
  readonly event?: AdminEventFragment;
  readonly onDone: () => void;
  readonly onSaved: () => Promise<unknown>;
}

type Words = Omit<AnnounceEventInput, 'editionId' | 'idempotencyKey'>;

/** An event of the calendar. Whoever saves over somebody else's words is shown them first. */
export function EventForm({ event, timeZone, territories, ...props }: EventFormProps) {
  const { t } = useMessages();
  const save = useSave(props.editionId, event);
  const form = useForm({
    id: `event-${event?.id ?? 'new'}`,
    schema: eventSchema,
    initialValues: startingValues(event, timeZone, territories[0]?.value ?? ''),
    labels: {
      title: t('admin.agenda.name'),
      kind: t('admin.agenda.kind'),
      purpose: t('admin.agenda.purpose'),
      startsAt: t('admin.agenda.starts'),
      endsAt: t('admin.agenda.ends'),
      territoryCode: t('admin.agenda.territory'),
      place: t('admin.agenda.place'),
      onlineUrl: t('admin.agenda.online'),
      description: t('admin.agenda.description'),
      contact: t('admin.agenda.contact'),
      capacity: t('admin.agenda.capacity'),
    },
    async onSubmit(words) {
      const refusal = await save(words);
      if (refusal) return refusal;
      await props.onSaved();
      props.onDone();
      return undefined;
    },
  });
  return (
    <Form
      form={form}
      label={event ? t('admin.agenda.edit', { title: event.title }) : t('admin.agenda.add')}
      submitLabel={t('admin.collection.save')}
      secondaryAction={<Button onClick={props.onDone}>{t('admin.collection.cancel')}</Button>}
    >
      <TextField {...form.field('title')} />
      <RadioGroup<EventKind>
        {...form.field('kind')}
        choices={EVENT_KINDS.map((value) => ({
          value,
          label: t(`admin.event-kind.${enumKey(value)}`),
        }))}
      />
      <RadioGroup<EventPurpose>
        {...form.field('purpose')}
        choices={EVENT_PURPOSES.map((value) => ({
          value,
          label: t(`admin.event-purpose.${enumKey(value)}`),
        }))}
      />
      <DateTimeField {...form.field('startsAt')} hint={t('admin.agenda.hours-hint')} />
      <DateTimeField {...form.field('endsAt')} />
      <Select {...form.field('territoryCode')} options={territories} isRequired={false} />
      <TextField {...form.field('place')} hint={t('admin.agenda.place-hint')} isRequired={false} />
      <TextField {...form.field('onlineUrl')} type="url" isRequired={false} />
      <TextArea {...form.field('description')} maxGraphemes={EVENT_DESCRIPTION_MAX_LENGTH} />
      <TextField {...form.field('contact')} hint={t('admin.agenda.contact-hint')} />
      <TextField {...form.field('capacity')} isRequired={false} />
    </Form>
  );
}

const EMPTY = {
  title: '',
  kind: 'DEBATE' as EventKind,
  purpose: 'OPEN_TO_ALL' as EventPurpose,
  startsAt: '',
  endsAt: '',
  territoryCode: '',
  place: '',
  onlineUrl: '',
  description: '',
  contact: '',
  capacity: '',
};

function startingValues(
  event: AdminEventFragment | undefined,
  timeZone: string,
  territoryCode: string,
): typeof EMPTY {
  if (!event) return { ...EMPTY, territoryCode };
  const { title, kind, purpose, description, contact } = event;
  return {
    title,
    kind,
    purpose,
    startsAt: civilMinuteOf(new Date(event.startsAt), timeZone),
    endsAt: civilMinuteOf(new Date(event.endsAt), timeZone),
    territoryCode: event.territory?.code ?? '',
    place: event.place ?? '',
    onlineUrl: event.onlineUrl ?? '',
    description,
    contact,
    capacity: event.capacity ?? '',
  };
}

function useSave(editionId: string, event: AdminEventFragment | undefined) {
  const { t } = useMessages();
  const [announce] = useMutation(AnnounceEventDocument);
  const [change] = useMutation(ChangeEventDocument);
  const [idempotencyKey] = useState(newClientKey);
  const [expectedVersion, setExpectedVersion] = useState(event?.version ?? 0);
  return async (words: Words): Promise<UserErrorData | undefined> => {
    if (!event) {
      const input = { ...words, editionId, idempotencyKey };
      const { data } = await announce({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.announceEvent, {
        AnnounceEventSuccess: (): UserErrorData | undefined => undefined,
        UserError: (error): UserErrorData | undefined => error,
      });
    }
    const input = { ...words, eventId: event.id, expectedVersion };
    const { data } = await change({ variables: { input } });
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.changeEvent, {
      ChangeEventSuccess: (): UserErrorData | undefined => undefined,
      EventConflictError: (error): UserErrorData | undefined => {
        const { version, title, description } = error.currentEvent;
        setExpectedVersion(version);
        return {
          ...error,
          message: t('admin.collection.conflict', { text: `${title} — ${description}` }),
        };
      },
      UserError: (error): UserErrorData | undefined => error,
    });
  };
}
