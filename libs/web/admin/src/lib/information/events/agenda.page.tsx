import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { cancellationSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Button,
  DateText,
  EmptyState,
  Form,
  NotFoundView,
  Notice,
  QueryResult,
  Select,
  Skeleton,
  Tag,
  TextField,
  type SelectOption,
} from '@voix/web-ui';
import { getFragmentData } from '../../../generated/fragment-masking.js';
import {
  AdminEventFragmentDoc,
  AgendaAdministrationPageDocument,
  CancelEventDocument,
  type AdminEventFragment,
  type AgendaAdministrationPageQuery,
  type EventMoment,
} from '../../../generated/graphql.js';
import { territoryOptions } from '../../frame/territory-options.js';
import { CollectionLine, CollectionList, CollectionRoom } from '../collection-room.js';
import { EventForm } from './event-form.js';

type Edition = NonNullable<AgendaAdministrationPageQuery['edition']>;

/** What is open on the page: a new event, one that is changed, one that is cancelled. */
interface OpenForm {
  readonly act: 'add' | 'change' | 'cancel';
  readonly eventId?: string;
}

/** Where organisers, and partners for their territory, keep the calendar. */
export function AgendaAdministrationPage() {
  const { t } = useMessages();
  const { edition: slug = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<OpenForm>();
  const moment: EventMoment = search.get('quand') === 'passes' ? 'PAST' : 'UPCOMING';
  const query = useQuery(AgendaAdministrationPageDocument, {
    variables: { edition: slug, moment },
  });
  return (
    <CollectionRoom
      permission="events.manage"
      title={t('admin.rooms.agenda')}
      lead={t('admin.agenda.lead')}
      addLabel={t('admin.agenda.add')}
      publicPath={paths.agenda.to({ edition: slug })}
      onAdd={() => setOpen({ act: 'add' })}
    >
      <Select
        label={t('admin.agenda.moment')}
        options={[
          { value: 'a-venir', label: t('admin.agenda.upcoming') },
          { value: 'passes', label: t('admin.agenda.past') },
        ]}
        value={moment === 'PAST' ? 'passes' : 'a-venir'}
        onChange={(value) => setSearch(value === 'passes' ? { quand: value } : {})}
      />
      <QueryResult of={query} skeleton={<Skeleton shape="list" lines={6} />}>
        {({ edition }) =>
          edition ? (
            <Events
              edition={edition}
              territories={choiceOfTerritories(edition, t('admin.agenda.everywhere'))}
              open={open}
              onOpen={setOpen}
              onSaved={() => query.refetch()}
            />
          ) : (
            <NotFoundView />
          )
        }
      </QueryResult>
    </CollectionRoom>
  );
}

/**
 * Every place where something can happen. A partner organiser finds their own territory first, and the others after
 * it: whoever chooses one of those is told why it is refused and whom to ask, where a shorter list would say nothing.
 */
function choiceOfTerritories(
  { viewerEventReach, territories }: Edition,
  everywhere: string,
): readonly SelectOption[] {
  const { isEverywhere, territoryCodes } = viewerEventReach;
  const whole = { value: '', label: everywhere };
  const options = territoryOptions(territories);
  if (isEverywhere) return [whole, ...options];
  const own = territories.filter(
    ({ code, parentCode }) =>
      territoryCodes.includes(code) || territoryCodes.includes(parentCode ?? ''),
  );
  const isOwn = ({ value }: SelectOption) => own.some(({ code }) => code === value);
  if (own.length === 0) return [];
  return [...options.filter(isOwn), whole, ...options.filter((option) => !isOwn(option))];
}

interface EventsProps {
  readonly edition: Edition;
  readonly territories: readonly SelectOption[];
  readonly open: OpenForm | undefined;
  readonly onOpen: (open: OpenForm | undefined) => void;
  readonly onSaved: () => Promise<unknown>;
}

function Events({ edition, territories, open, onOpen, onSaved }: EventsProps) {
  const { t } = useMessages();
  const events = edition.calendarEvents.edges.map(({ node }) =>
    getFragmentData(AdminEventFragmentDoc, node),
  );
  const { timeZone } = edition;
  const onDone = () => onOpen(undefined);
  const form = { editionId: edition.id, timeZone, territories, onDone, onSaved };
  const formOf = (event: AdminEventFragment) => {
    if (open?.eventId !== event.id) return undefined;
    return open.act === 'cancel' ? (
      <CancelForm event={event} onDone={onDone} />
    ) : (
      <EventForm {...form} event={event} />
    );
  };
  if (territories.length === 0)
    return (
      <Notice heading={t('admin.agenda.no-territory')}>{t('admin.agenda.ask-for-role')}</Notice>
    );
  return (
    <>
      {open?.act === 'add' && <EventForm {...form} />}
      {events.length === 0 && (
        <EmptyState heading={t('admin.agenda.empty')}>{t('admin.agenda.empty-advice')}</EmptyState>
      )}
      <CollectionList>
        {events.map((event) => (
          <CollectionLine
            key={event.id}
            title={event.title}
            details={
              <>
                <DateText at={event.startsAt} form="moment" timeZone={timeZone} />
                {event.territory && ` · ${event.territory.name}`}
              </>
            }
            form={formOf(event)}
            actions={<EventActions event={event} onOpen={onOpen} />}
          />
        ))}
      </CollectionList>
    </>
  );
}

function EventActions({
  event: { id, title, cancelledAt, viewerPermissions },
  onOpen,
}: {
  readonly event: AdminEventFragment;
  readonly onOpen: (open: OpenForm) => void;
}) {
  const { t } = useMessages();
  if (cancelledAt) return <Tag tone="warning">{t('admin.agenda.cancelled')}</Tag>;
  if (!viewerPermissions.includes('events.manage'))
    return <span>{t('admin.agenda.other-territory')}</span>;
  return (
    <>
      <Button onClick={() => onOpen({ act: 'change', eventId: id })}>
        {t('admin.agenda.edit', { title })}
      </Button>
      <Button variant="quiet" onClick={() => onOpen({ act: 'cancel', eventId: id })}>
        {t('admin.agenda.cancel', { title })}
      </Button>
    </>
  );
}

interface CancelFormProps {
  readonly event: AdminEventFragment;
  readonly onDone: () => void;
}

/** Why an event does not take place: everybody reads it. */
function CancelForm({ event, onDone }: CancelFormProps) {
  const { t } = useMessages();
  const [cancel] = useMutation(CancelEventDocument);
  const form = useForm({
    id: `cancel-${event.id}`,
    schema: cancellationSchema,
    initialValues: { reason: '' },
    labels: { reason: t('admin.agenda.cancel-reason') },
    async onSubmit({ reason }) {
      const { data } = await cancel({ variables: { input: { eventId: event.id, reason } } });
      if (!data) throw new Error('The mutation answered nothing');
      const refusal = matchResult(data.cancelEvent, {
        CancelEventSuccess: (): UserErrorData | undefined => undefined,
        UserError: (error): UserErrorData | undefined => error,
      });
      if (!refusal) onDone();
      return refusal;
    },
  });
  const label = t('admin.agenda.cancel', { title: event.title });
  return (
    <Form
      form={form}
      label={label}
      submitLabel={label}
      secondaryAction={<Button onClick={onDone}>{t('admin.agenda.keep')}</Button>}
    >
      <TextField {...form.field('reason')} hint={t('admin.agenda.cancel-hint')} />
    </Form>
  );
}
