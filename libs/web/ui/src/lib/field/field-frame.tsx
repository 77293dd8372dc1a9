import CircleAlert from 'lucide-react/icons/circle-alert';
import { useId, type ReactNode } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { Icon } from '../icon/icon.js';
import styles from './field.module.css';

/** What every field takes; `form.field('name')` of `@voix/web-platform/forms` gives most of it. */
export interface FieldFrameProps {
  readonly id?: string | undefined;
  readonly label: ReactNode;
  /** What to know before answering. */
  readonly hint?: ReactNode;
  readonly errorMessage?: string | undefined;
  readonly isRequired: boolean;
}

/** What ties a control to its label, its hint and its fault. */
export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': boolean;
}

interface ControlFrameProps extends FieldFrameProps {
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** The frame of one control: label, hint, fault, then the control. Each stays in sight while one answers. */
export function ControlFrame({ children, ...frame }: ControlFrameProps) {
  const ownId = useId();
  const id = frame.id ?? ownId;
  const { describedBy, notes } = useNotes(id, frame);
  return (
    <div className={styles.root} data-invalid={frame.errorMessage !== undefined || undefined}>
      <label htmlFor={id} className={styles.label}>
        <LabelText {...frame} />
      </label>
      {notes}
      {children({
        id,
        'aria-describedby': describedBy,
        'aria-invalid': frame.errorMessage === undefined ? undefined : true,
        'aria-required': frame.isRequired,
      })}
    </div>
  );
}

interface GroupFrameProps extends FieldFrameProps {
  /** Receives the id of the first control, where the summary of errors leads. */
  readonly children: (firstId: string) => ReactNode;
}

/** The frame of several controls that make one answer. */
export function GroupFrame({ children, ...frame }: GroupFrameProps) {
  const ownId = useId();
  const id = frame.id ?? ownId;
  const { describedBy, notes } = useNotes(id, frame);
  return (
    <fieldset
      className={styles.root}
      data-invalid={frame.errorMessage !== undefined || undefined}
      aria-describedby={describedBy}
    >
      <legend className={styles.label}>
        <LabelText {...frame} />
      </legend>
      {notes}
      {children(id)}
    </fieldset>
  );
}

/** "(facultatif)" after a label: most fields are required, so the exception is what is said. */
function LabelText({ label, isRequired }: Pick<FieldFrameProps, 'label' | 'isRequired'>) {
  const { t } = useMessages();
  return (
    <>
      {label} {!isRequired && <span className={styles.optional}>{t('ui.field.optional')}</span>}
    </>
  );
}

function useNotes(id: string, { hint, errorMessage }: FieldFrameProps) {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = errorMessage === undefined ? undefined : `${id}-error`;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  const notes = (
    <>
      {hintId && (
        <span id={hintId} className={styles.hint}>
          {hint}
        </span>
      )}
      {errorId && (
        <span id={errorId} className={styles.error}>
          <Icon of={CircleAlert} />
          <span>{errorMessage}</span>
        </span>
      )}
    </>
  );
  return { describedBy, notes };
}
