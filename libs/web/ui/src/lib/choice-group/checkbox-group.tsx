import { GroupFrame, type FieldFrameProps } from '../field/field-frame.js';
import styles from './choice-group.module.css';
import { ChoiceText, type Choice } from './choice.js';

export interface CheckboxGroupProps<T extends string> extends Omit<FieldFrameProps, 'isRequired'> {
  readonly name?: string;
  readonly choices: readonly Choice<T>[];
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
  readonly isRequired?: boolean;
}

/** Any number of answers among a few. */
export function CheckboxGroup<T extends string>({
  choices,
  value,
  onChange,
  name,
  isRequired = false,
  ...frame
}: CheckboxGroupProps<T>) {
  const toggle = (choice: T, isTicked: boolean) =>
    onChange(isTicked ? [...value, choice] : value.filter((kept) => kept !== choice));
  return (
    <GroupFrame {...frame} isRequired={isRequired}>
      {(firstId) => (
        <div className={styles.choices}>
          {choices.map((choice, place) => (
            <label key={choice.value} className={styles.choice}>
              <input
                id={place === 0 ? firstId : undefined}
                type="checkbox"
                name={name}
                className={styles.box}
                checked={value.includes(choice.value)}
                onChange={(event) => toggle(choice.value, event.target.checked)}
              />
              <ChoiceText choice={choice} />
            </label>
          ))}
        </div>
      )}
    </GroupFrame>
  );
}
