import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { CALENDAR_REASON_MAX_LENGTH, newPhaseFormSchema } from '@voix/contracts/validation';
import { civilMinuteOf, PHASE_KINDS, type PhaseKind } from '@voix/domain-phase-calendar';
import { matchResult, newClientKey, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Button, Form, Select, TextArea, TextField } from '@voix/web-ui';
import { AddPhaseDocument } from '../../../generated/graphql.js';
import { isAnnounced, type Calendar } from '../calendar-types.js';
import { PhaseDatesFields } from './phase-dates-fields.js';
import { datesInput, type PhaseDatesValues } from './phase-dates.js';
import { useDateLabels } from './use-date-labels.js';

export interface AddPhaseFormProps {
  readonly calendar: Calendar;
  readonly onDone: () => void;
}

const UNDATED: PhaseDatesValues = {
  startsAt: '',
  startsPrecision: 'EXACT',
  endsAt: '',
  endsPrecision: 'EXACT',
  hasEnd: 'yes',
};

/** Adds a phase, by default where the last one ends. */
export function AddPhaseForm({ calendar, onDone }: AddPhaseFormProps) {
  const { t } = useMessages();
  const [add] = useMutation(AddPhaseDocument);
  const [idempotencyKey] = useState(newClientKey);
  const [openedAt] = useState(() => new Date());
  const { timeZone, phases } = calendar;
  const dateLabels = useDateLabels();
  const form = useForm({
    id: 'add-phase',
    schema: newPhaseFormSchema(isAnnounced(calendar)),
    initialValues: {
      kind: nextKind(phases.at(-1)?.kind),
      title: '',
      ...UNDATED,
      startsAt: civilMinuteOf(new Date(phases.at(-1)?.endsAt ?? openedAt), timeZone),
      reason: '',
    },
    labels: {
      ...dateLabels,
      title: t('admin.calendar.phase-title'),
      reason: t('admin.calendar.reason'),
    },
    async onSubmit({ title, reason }, values) {
      const kind = PHASE_KINDS.find((known) => known === values.kind) ?? 'CONTRIBUTION';
      const dates = datesInput(values, timeZone);
      const input = { editionId: calendar.id, kind, title, dates, reason, idempotencyKey };
      const { data } = await add({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.addPhase, {
        AddPhaseSuccess: (): UserErrorData | undefined => {
          onDone();
          return undefined;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  return (
    <Form
      form={form}
      label={t('admin.calendar.add.form')}
      submitLabel={t('admin.calendar.add.save')}
      secondaryAction={<Button onClick={onDone}>{t('admin.calendar.cancel')}</Button>}
    >
      <Select
        {...form.field('kind')}
        label={t('admin.calendar.phase-kind')}
        options={PHASE_KINDS.map((kind) => ({
          value: kind,
          label: t(`admin.calendar.kind.${enumKey(kind)}`),
        }))}
      />
      <TextField {...form.field('title')} hint={t('admin.calendar.phase-title-hint')} />
      <PhaseDatesFields field={form.field} timeZone={timeZone} />
      <TextArea
        {...form.field('reason')}
        isShort
        isRequired={isAnnounced(calendar)}
        hint={t('admin.calendar.reason-hint')}
        maxGraphemes={CALENDAR_REASON_MAX_LENGTH}
      />
    </Form>
  );
}

/** The kind that usually follows. */
function nextKind(last: PhaseKind | undefined): PhaseKind {
  const index = last === undefined ? -1 : PHASE_KINDS.indexOf(last);
  return PHASE_KINDS[index + 1] ?? 'FOLLOW_UP';
}
