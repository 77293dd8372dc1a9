import ChevronDown from 'lucide-react/icons/chevron-down';
import { classNames } from '../class-names.js';
import { ControlFrame, type FieldFrameProps } from '../field/field-frame.js';
import fieldStyles from '../field/field.module.css';
import { Icon } from '../icon/icon.js';
import styles from './select.module.css';

export interface SelectOption<T extends string = string> {
  readonly value: T;
  readonly label: string;
}

export interface SelectProps<T extends string> extends Omit<FieldFrameProps, 'isRequired'> {
  readonly name?: string;
  readonly options: readonly SelectOption<T>[];
  /** The empty choice, when none is made yet. */
  readonly placeholder?: string;
  readonly value: T | '';
  readonly onChange: (value: T) => void;
  readonly isRequired?: boolean;
}

/** One answer among many. The browser's own list: a phone shows it better than a page can. */
export function Select<T extends string>({
  name,
  options,
  placeholder,
  value,
  onChange,
  isRequired = true,
  ...frame
}: SelectProps<T>) {
  return (
    <ControlFrame {...frame} isRequired={isRequired}>
      {(wiring) => (
        <span className={styles.frame}>
          <select
            {...wiring}
            name={name}
            className={classNames(fieldStyles.input, styles.select)}
            value={value}
            // The list holds nothing but the options given.
            onChange={(event) => onChange(event.target.value as T)}
          >
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon of={ChevronDown} />
        </span>
      )}
    </ControlFrame>
  );
}
