import { classNames } from '../class-names.js';
import { CharacterCounter } from '../field/character-counter.js';
import { ControlFrame, type FieldFrameProps } from '../field/field-frame.js';
import fieldStyles from '../field/field.module.css';

export interface TextAreaProps extends Omit<FieldFrameProps, 'isRequired'> {
  readonly name?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
  readonly rows?: number;
  /** For a sentence: two lines at first, so that the whole of it is seen on a phone too. */
  readonly isShort?: boolean;
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
  isShort = false,
  rows = isShort ? 2 : 6,
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
            className={classNames(fieldStyles.input, isShort && fieldStyles.short)}
            onChange={(event) => onChange(event.target.value)}
          />
          {maxGraphemes !== undefined && <CharacterCounter value={value} max={maxGraphemes} />}
        </>
      )}
    </ControlFrame>
  );
}
