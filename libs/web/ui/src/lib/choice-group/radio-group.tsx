import { useId } from 'react';
import { classNames } from '../class-names.js';
import { GroupFrame, type FieldFrameProps } from '../field/field-frame.js';
import styles from './choice-group.module.css';
import { ChoiceText, type Choice } from './choice.js';

export interface RadioGroupProps<T extends string> extends Omit<FieldFrameProps, 'isRequired'> {
  readonly name?: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T | '';
  readonly onChange: (value: T) => void;
  readonly isRequired?: boolean;
}

/** One answer among a few, all in sight. Past seven, use `Select`. */
export function RadioGroup<T extends string>({
  choices,
  value,
  onChange,
  name,
  isRequired = true,
  ...frame
}: RadioGroupProps<T>) {
  const ownName = useId();
  return (
    <GroupFrame {...frame} isRequired={isRequired}>
      {(firstId) => (
        <div className={styles.choices}>
          {choices.map((choice, place) => (
            <label key={choice.value} className={styles.choice}>
              <input
                id={place === 0 ? firstId : undefined}
                type="radio"
                name={name ?? ownName}
                className={classNames(styles.box, styles.radio)}
                checked={choice.value === value}
                onChange={() => onChange(choice.value)}
              />
              <ChoiceText choice={choice} />
            </label>
          ))}
        </div>
      )}
    </GroupFrame>
  );
}
