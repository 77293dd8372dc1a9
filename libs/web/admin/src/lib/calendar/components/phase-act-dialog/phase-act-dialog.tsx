import { useMutation } from '@apollo/client/react';
import { CALENDAR_REASON_MAX_LENGTH, calendarChangeSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Dialog, FailureMessage, TextArea, UserErrorMessage } from '@voix/web-ui';
import {
  ClosePhaseDocument,
  OpenPhaseDocument,
  RemovePhaseDocument,
} from '../../../../generated/graphql.js';
import { isAnnounced, type Calendar, type Phase } from '../../calendar-types.js';

export type PhaseAct = 'open' | 'close' | 'remove';

export interface PhaseActDialogProps {
  readonly act: PhaseAct;
  readonly calendar: Calendar;
  readonly phase: Phase;
  readonly onClose: () => void;
}

/** Says what will happen at once, and asks why, before a phase is opened, closed or removed. */
export function PhaseActDialog({ act, calendar, phase, onClose }: PhaseActDialogProps) {
  const { t } = useMessages();
  const perform = usePhaseAct(act);
  const current = calendar.phases.find(({ state }) => state === 'CURRENT');
  const form = useForm({
    id: `${act}-phase`,
    schema: calendarChangeSchema(isAnnounced(calendar)),
    initialValues: { reason: '' },
    labels: { reason: t('admin.calendar.reason') },
    async onSubmit({ reason }) {
      const refusal = await perform({ phaseId: phase.id, reason });
      if (!refusal) onClose();
      return refusal;
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      heading={t(`admin.calendar.${act}.heading`, { phase: phase.title })}
      actions={
        <>
          <Button onClick={onClose}>{t('admin.calendar.cancel')}</Button>
          <Button
            variant="primary"
            isPending={form.isSubmitting}
            onClick={() => {
              form.submit().catch(reportError);
            }}
          >
            {t(`admin.calendar.${act}.confirm`)}
          </Button>
        </>
      }
    >
      <p>{t(`admin.calendar.${act}.explanation`)}</p>
      {act === 'open' && current && (
        <p>{t('admin.calendar.open.ends-current', { phase: current.title })}</p>
      )}
      <TextArea
        {...form.field('reason')}
        isShort
        isRequired={isAnnounced(calendar)}
        hint={t('admin.calendar.reason-hint')}
        maxGraphemes={CALENDAR_REASON_MAX_LENGTH}
      />
      {form.refusal && <UserErrorMessage error={form.refusal} />}
      {form.failure && <FailureMessage failure={form.failure} />}
    </Dialog>
  );
}

type Perform = (input: {
  readonly phaseId: string;
  readonly reason: string;
}) => Promise<UserErrorData | undefined>;

function usePhaseAct(act: PhaseAct): Perform {
  const [open] = useMutation(OpenPhaseDocument);
  const [close] = useMutation(ClosePhaseDocument);
  const [remove] = useMutation(RemovePhaseDocument);
  const done = () => undefined;
  const refused = (error: UserErrorData): UserErrorData | undefined => error;
  const performs: Readonly<Record<PhaseAct, Perform>> = {
    async open(input) {
      const { data } = await open({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.openPhase, { OpenPhaseSuccess: done, UserError: refused });
    },
    async close(input) {
      const { data } = await close({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.closePhase, { ClosePhaseSuccess: done, UserError: refused });
    },
    async remove(input) {
      const { data } = await remove({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.removePhase, { RemovePhaseSuccess: done, UserError: refused });
    },
  };
  return performs[act];
}
