import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import { CALENDAR_REASON_MAX_LENGTH, calendarChangeSchema } from '@voix/contracts/validation';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useForm } from '@voix/web-platform/forms';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Button, Form, TextArea, useAnnounce } from '@voix/web-ui';
import { ChangeGridDocument } from '../../../../generated/graphql.js';
import { isAnnounced, type Calendar } from '../../calendar-types.js';
import styles from './grid-editor.module.css';
import { GridTable } from './grid-table.js';
import { isSaved, isTicked, toggled, type CellChange, type PendingCells } from './pending-cells.js';

export interface GridEditorProps {
  readonly calendar: Calendar;
}

/** The grid activity × phase. Nothing opens or closes before it is saved, and what it changes is said in words first. */
export function GridEditor({ calendar }: GridEditorProps) {
  const { t } = useMessages();
  const helpId = useId();
  const [pending, setPending] = useState<PendingCells>([]);
  const { activities, phases } = calendar;
  if (activities.length === 0) return <p>{t('admin.calendar.grid.no-activity')}</p>;
  return (
    <div className={styles.root}>
      <p id={helpId} className={styles.help}>
        {t('admin.calendar.grid.caption')}
      </p>
      <GridTable
        describedBy={helpId}
        activities={activities}
        phases={phases}
        isTicked={(cell) => isTicked(activities, pending, cell)}
        isPending={(cell) => isTicked(activities, pending, cell) !== isSaved(activities, cell)}
        onToggle={(cell) => setPending(toggled(activities, pending, cell))}
      />
      {pending.length > 0 && (
        <SaveGrid calendar={calendar} pending={pending} onDone={() => setPending([])} />
      )}
    </div>
  );
}

interface SaveGridProps {
  readonly calendar: Calendar;
  readonly pending: PendingCells;
  readonly onDone: () => void;
}

function SaveGrid({ calendar, pending, onDone }: SaveGridProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [change] = useMutation(ChangeGridDocument);
  const form = useForm({
    id: 'grid',
    schema: calendarChangeSchema(isAnnounced(calendar)),
    initialValues: { reason: '' },
    labels: { reason: t('admin.calendar.grid.reason') },
    async onSubmit({ reason }) {
      const input = { editionId: calendar.id, changes: [...pending], reason };
      const { data } = await change({ variables: { input } });
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.changeGrid, {
        ChangeGridSuccess: (): UserErrorData | undefined => {
          announce(t('admin.calendar.grid.saved'));
          onDone();
          return undefined;
        },
        UserError: (error): UserErrorData | undefined => error,
      });
    },
  });
  return (
    <section className={styles.save} aria-label={t('admin.calendar.grid.pending-label')}>
      <h3 className={styles.heading}>
        {t('admin.calendar.grid.pending', { count: pending.length })}
      </h3>
      <ul>
        {pending.map((cell) => (
          <PendingCell key={JSON.stringify(cell)} calendar={calendar} cell={cell} />
        ))}
      </ul>
      <Form
        form={form}
        label={t('admin.calendar.grid.form')}
        submitLabel={t('admin.calendar.grid.save')}
        secondaryAction={<Button onClick={onDone}>{t('admin.calendar.grid.forget')}</Button>}
      >
        <TextArea
          {...form.field('reason')}
          isShort
          isRequired={isAnnounced(calendar)}
          hint={t('admin.calendar.grid.reason-hint')}
          maxGraphemes={CALENDAR_REASON_MAX_LENGTH}
        />
      </Form>
    </section>
  );
}

function PendingCell({
  calendar,
  cell,
}: {
  readonly calendar: Calendar;
  readonly cell: CellChange;
}) {
  const { t } = useMessages();
  const phase = calendar.phases.find(({ id }) => id === cell.phaseId);
  const isNow = cell.phaseId === null || phase?.state === 'CURRENT';
  const words = {
    activity: calendar.activities.find(({ id }) => id === cell.activityId)?.title ?? '',
    interaction: t(`admin.calendar.interaction.${enumKey(cell.interaction)}`),
    phase: phase?.title ?? t('admin.calendar.grid.always'),
  };
  return (
    <li>
      {t(cell.isOpen ? 'admin.calendar.grid.will-open' : 'admin.calendar.grid.will-close', words)}
      {isNow && calendar.state === 'PUBLISHED' && (
        <strong> {t('admin.calendar.grid.at-once')}</strong>
      )}
    </li>
  );
}
