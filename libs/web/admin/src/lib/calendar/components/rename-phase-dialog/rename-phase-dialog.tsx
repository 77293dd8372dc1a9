import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { phaseTitleSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Dialog, FailureMessage, TextField } from '@voix/web-ui';
import { RenamePhaseDocument } from '../../../../generated/graphql.js';
import { CalendarRefusal } from '../calendar-refusal/calendar-refusal.js';
import type { Phase } from '../../calendar-types.js';

export interface RenamePhaseDialogProps {
  readonly phase: Phase;
  readonly onClose: () => void;
}

/** Another name for a phase. */
export function RenamePhaseDialog({ phase, onClose }: RenamePhaseDialogProps) {
  const { t } = useMessages();
  const [rename] = useMutation(RenamePhaseDocument);
  const [expectedTitle, setExpectedTitle] = useState(phase.title);
  const form = useForm({
    id: 'rename-phase',
    schema: phaseTitleSchema,
    initialValues: { title: phase.title },
    labels: { title: t('admin.calendar.phase-title') },
    async onSubmit({ title }) {
      const input = { phaseId: phase.id, title, expectedTitle };
      const { data } = await rename({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.renamePhase, {
        RenamePhaseSuccess: (): UserErrorData | undefined => {
          onClose();
          return undefined;
        },
        PhaseConflictError: (error): UserErrorData | undefined => {
          const { title: current } = error.currentPhase;
          setExpectedTitle(current);
          return { ...error, message: t('admin.calendar.rename.conflict', { title: current }) };
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      heading={t('admin.calendar.rename.heading')}
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
            {t('admin.calendar.rename.save')}
          </Button>
        </>
      }
    >
      <TextField {...form.field('title')} hint={t('admin.calendar.phase-title-hint')} />
      {form.refusal && <CalendarRefusal error={form.refusal} />}
      {form.failure && <FailureMessage failure={form.failure} />}
    </Dialog>
  );
}
