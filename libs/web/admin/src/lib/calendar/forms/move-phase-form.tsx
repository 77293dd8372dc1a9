import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { CALENDAR_REASON_MAX_LENGTH, phaseDatesFormSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Form, TextArea } from '@voix/web-ui';
import { ChangePhaseDatesDocument } from '../../../generated/graphql.js';
import { isAnnounced, type Calendar, type Phase } from '../calendar-types.js';
import { CalendarRefusal } from '../components/calendar-refusal/calendar-refusal.js';
import { PhaseDatesFields } from './phase-dates-fields.js';
import { datesInput, datesValues, servedInput } from './phase-dates.js';
import { useDateLabels } from './use-date-labels.js';

export interface MovePhaseFormProps {
  readonly calendar: Calendar;
  readonly phase: Phase;
  readonly onDone: () => void;
}

/** Gives a phase other dates. Whoever saves over somebody else's change is shown it first. */
export function MovePhaseForm({ calendar, phase, onDone }: MovePhaseFormProps) {
  const { t } = useMessages();
  const [move] = useMutation(ChangePhaseDatesDocument);
  // What was seen when the form was opened: the page behind it may learn of other dates meanwhile.
  const [expected, setExpected] = useState(() => servedInput(phase));
  const { timeZone } = calendar;
  const dateLabels = useDateLabels();
  const form = useForm({
    id: `move-${phase.id}`,
    schema: phaseDatesFormSchema(isAnnounced(calendar)),
    initialValues: { ...datesValues(phase, timeZone), reason: '' },
    labels: { ...dateLabels, reason: t('admin.calendar.reason') },
    async onSubmit({ reason }, values) {
      const dates = datesInput(values, timeZone);
      const { data } = await move({
        variables: { input: { phaseId: phase.id, expected, dates, reason } },
      });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.changePhaseDates, {
        ChangePhaseDatesSuccess: (): UserErrorData | undefined => {
          onDone();
          return undefined;
        },
        PhaseConflictError: (error): UserErrorData | undefined => {
          setExpected(servedInput(error.currentPhase));
          return { ...error, message: t('admin.calendar.move.conflict') };
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  return (
    <Form
      form={form}
      label={t('admin.calendar.move.form', { phase: phase.title })}
      submitLabel={t('admin.calendar.move.save')}
      renderRefusal={(error) => <CalendarRefusal error={error} />}
      secondaryAction={<Button onClick={onDone}>{t('admin.calendar.cancel')}</Button>}
    >
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
