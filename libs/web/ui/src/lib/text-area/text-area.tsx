import { graphemeCount } from '@voix/domain-kernel';
import { useMessages } from '@voix/web-platform/i18n';
import { ControlFrame, type FieldFrameProps } from '../field/field-frame.js';
import fieldStyles from '../field/field.module.css';
import { CounterAnnouncement } from './counter-announcement.js';

export interface TextAreaProps extends Omit<FieldFrameProps, 'isRequired'> {
  readonly name?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
  readonly rows?: number;
  /** Counted as a person counts. Nothing is cut: what is too long is said, and the text stays. */
  readonly maxGraphemes?: number;
}

/** Several lines of text, which grow with what is written. */
export function TextArea({
  id,
  label,
  hint,
  errorMessage,
  isRequired = true,
  rows = 6,
  maxGraphemes,
  name,
  value,
  onChange,
}: TextAreaProps) {
  return (
    <ControlFrame
      id={id}
      label={label}
      hint={hint}
      errorMessage={errorMessage}
      isRequired={isRequired}
    >
      {(wiring) => (
        <>
          <textarea
            {...wiring}
            name={name}
            rows={rows}
            value={value}
            className={fieldStyles.input}
            onChange={(event) => onChange(event.target.value)}
          />
          {maxGraphemes !== undefined && <Counter value={value} max={maxGraphemes} />}
        </>
      )}
    </ControlFrame>
  );
}

/** How much room is left; it speaks up only near the end, not at every letter. */
function Counter({ value, max }: { readonly value: string; readonly max: number }) {
  const { t } = useMessages();
  const left = max - graphemeCount(value);
  return (
    <>
      <p className={fieldStyles.counter} data-over={left < 0 || undefined}>
        {left < 0
          ? t('ui.text-area.over', { count: -left })
          : t('ui.text-area.left', { count: left })}
      </p>
      <CounterAnnouncement left={left} />
    </>
  );
}
