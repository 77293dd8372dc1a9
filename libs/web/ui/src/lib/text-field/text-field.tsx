import type { InputHTMLAttributes } from 'react';
import { ControlFrame, type FieldFrameProps } from '../field/field-frame.js';
import fieldStyles from '../field/field.module.css';

type NativeProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'name'
>;

export interface TextFieldProps extends NativeProps, Omit<FieldFrameProps, 'isRequired'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
  readonly type?: 'text' | 'email' | 'search' | 'tel' | 'url';
}

/** A line of text. */
export function TextField({
  id,
  label,
  hint,
  errorMessage,
  isRequired = true,
  onChange,
  type = 'text',
  ...native
}: TextFieldProps) {
  return (
    <ControlFrame
      id={id}
      label={label}
      hint={hint}
      errorMessage={errorMessage}
      isRequired={isRequired}
    >
      {(wiring) => (
        <input
          {...native}
          {...wiring}
          type={type}
          className={fieldStyles.input}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </ControlFrame>
  );
}
