import { classNames } from '../class-names.js';
import { ControlFrame, type FieldFrameProps } from '../field/field-frame.js';
import fieldStyles from '../field/field.module.css';
import styles from './date-time-field.module.css';

export interface DateTimeFieldProps extends Omit<FieldFrameProps, 'isRequired'> {
  readonly name?: string;
  /** As `2027-03-31T18:00`, or as `2027-03-31` for a day: what clocks show at the place of the edition. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
  readonly granularity?: 'minute' | 'day';
}

/** A date with its hour. The browser's own field: it knows the language, the keyboard and the wheel of a phone. */
export function DateTimeField({
  name,
  value,
  onChange,
  isRequired = true,
  granularity = 'minute',
  ...frame
}: DateTimeFieldProps) {
  return (
    <ControlFrame {...frame} isRequired={isRequired}>
      {(wiring) => (
        <input
          {...wiring}
          name={name}
          type={granularity === 'day' ? 'date' : 'datetime-local'}
          className={classNames(fieldStyles.input, styles.input)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </ControlFrame>
  );
}
