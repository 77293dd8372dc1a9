import { useState } from 'react';
import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Button, EmptyState, Tag } from '@voix/web-ui';
import type { Calendar, Phase } from '../../calendar-types.js';
import { AddPhaseForm } from '../../forms/add-phase-form.js';
import { MovePhaseForm } from '../../forms/move-phase-form.js';
import { PhaseActDialog, type PhaseAct } from '../phase-act-dialog/phase-act-dialog.js';
import { PhaseDates } from '../phase-dates/phase-dates.js';
import { RenamePhaseDialog } from '../rename-phase-dialog/rename-phase-dialog.js';
import styles from './phase-list.module.css';

/** What is being done, to which phase; one thing at a time. */
type Work =
  | { readonly kind: 'add' }
  | { readonly kind: 'move' | 'rename' | PhaseAct; readonly phaseId: string };

export interface PhaseListProps {
  readonly calendar: Calendar;
}

/** The phases of an edition in their order, and what can be done to each. */
export function PhaseList({ calendar }: PhaseListProps) {
  const { t } = useMessages();
  const [work, setWork] = useState<Work>();
  const finish = () => setWork(undefined);
  const { phases } = calendar;
  return (
    <div className={styles.root}>
      {phases.length === 0 && (
        <EmptyState heading={t('admin.calendar.none')}>{t('admin.calendar.none-hint')}</EmptyState>
      )}
      <ol className={styles.phases}>
        {phases.map((phase) => (
          <li key={phase.id} className={styles.phase} data-state={phase.state}>
            <PhaseRow calendar={calendar} phase={phase} onWork={setWork} />
            {work?.kind === 'move' && work.phaseId === phase.id && (
              <div className={styles.form}>
                <MovePhaseForm calendar={calendar} phase={phase} onDone={finish} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {work?.kind === 'add' ? (
        <div className={styles.form}>
          <AddPhaseForm calendar={calendar} onDone={finish} />
        </div>
      ) : (
        <Button onClick={() => setWork({ kind: 'add' })}>{t('admin.calendar.add.begin')}</Button>
      )}
      <PhaseDialogs work={work} calendar={calendar} onClose={finish} />
    </div>
  );
}

interface PhaseRowProps {
  readonly calendar: Calendar;
  readonly phase: Phase;
  readonly onWork: (work: Work) => void;
}

function PhaseRow({ calendar, phase, onWork }: PhaseRowProps) {
  const { t } = useMessages();
  const { id, title, kind, state } = phase;
  const act = (work: Exclude<Work['kind'], 'add'>) => (
    <Button
      variant="quiet"
      aria-label={t(`admin.calendar.${work}.begin-of`, { phase: title })}
      onClick={() => onWork({ kind: work, phaseId: id })}
    >
      {t(`admin.calendar.${work}.begin`)}
    </Button>
  );
  const isDraft = calendar.state === 'DRAFT';
  // Phases come in their order: only the next one can be opened.
  const isNext = calendar.phases.find((other) => other.state === 'COMING')?.id === id;
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Tag tone={state === 'CURRENT' ? 'accent' : 'plain'}>
          {t(`admin.calendar.state.${enumKey(state)}`)}
        </Tag>
      </div>
      <p className={styles.kind}>{t(`admin.calendar.kind.${enumKey(kind)}`)}</p>
      <p>
        <PhaseDates phase={phase} timeZone={calendar.timeZone} />
      </p>
      <div className={styles.acts}>
        {act('move')}
        {act('rename')}
        {isNext && act('open')}
        {state === 'CURRENT' && act('close')}
        {(state === 'COMING' || isDraft) && act('remove')}
      </div>
    </>
  );
}

interface PhaseDialogsProps {
  readonly work: Work | undefined;
  readonly calendar: Calendar;
  readonly onClose: () => void;
}

function PhaseDialogs({ work, calendar, onClose }: PhaseDialogsProps) {
  if (work === undefined || work.kind === 'add' || work.kind === 'move') return null;
  const phase = calendar.phases.find(({ id }) => id === work.phaseId);
  if (phase === undefined) return null;
  return work.kind === 'rename' ? (
    <RenamePhaseDialog phase={phase} onClose={onClose} />
  ) : (
    <PhaseActDialog act={work.kind} calendar={calendar} phase={phase} onClose={onClose} />
  );
}
