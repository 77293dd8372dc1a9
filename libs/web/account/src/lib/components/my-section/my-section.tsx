import { useId, type ReactNode, type Ref } from 'react';
import styles from './my-section.module.css';

export interface MySectionProps {
  readonly heading: string;
  /** What the section is for, in a sentence. */
  readonly note?: ReactNode;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** A part of my page: its name beside what it holds, as in the margin of a journal. */
export function MySection({ heading, note, headingRef, children }: MySectionProps) {
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.margin}>
        <h2 id={id} ref={headingRef} tabIndex={-1} className={styles.heading}>
          {heading}
        </h2>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
