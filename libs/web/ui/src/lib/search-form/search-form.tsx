import Search from 'lucide-react/icons/search';
import { useId, useState, type Ref } from 'react';
import { classNames } from '../class-names.js';
import fieldStyles from '../field/field.module.css';
import { Icon } from '../icon/icon.js';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';
import styles from './search-form.module.css';

export interface SearchFormProps {
  /** What is searched: the name of the field. */
  readonly label: string;
  /** A verb. */
  readonly action: string;
  /** What was asked last. Another value replaces what is typed. */
  readonly value?: string;
  readonly onSearch: (text: string) => void;
  /** In the frame of the site: one line, its label for those who listen. */
  readonly isCompact?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A line to ask the site something. Nothing is sent before one says so. */
export function SearchForm({ value = '', ...props }: SearchFormProps) {
  // Keyed: another question in the address is another beginning of what is typed.
  return <AskedForm key={value} value={value} {...props} />;
}

function AskedForm({
  label,
  action,
  value,
  onSearch,
  isCompact = false,
  inputRef,
}: SearchFormProps & { readonly value: string }) {
  const id = useId();
  const [text, setText] = useState(value);
  return (
    <form
      role="search"
      aria-label={label}
      className={classNames(styles.root, isCompact && styles.compact)}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {isCompact ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <span className={styles.line}>
        <input
          ref={inputRef}
          id={id}
          type="search"
          name="q"
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          className={classNames(fieldStyles.input, styles.input)}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={styles.submit}>
          <Icon of={Search} />
          {isCompact ? <VisuallyHidden>{action}</VisuallyHidden> : <span>{action}</span>}
        </button>
      </span>
    </form>
  );
}
