import { useMessages } from '@voix/web-platform/i18n';
import styles from './vote-run.module.css';

export interface RunProgressProps {
  readonly place: number;
  readonly ids: readonly string[];
}

/** Where one is in the run: in words, and as a row of marks for the eye. */
export function RunProgress({ place, ids }: RunProgressProps) {
  const { t } = useMessages();
  return (
    <div className={styles.progress}>
      <p>{t('voting.run.place', { place: place + 1, count: ids.length })}</p>
      <div className={styles.marks} aria-hidden="true">
        {ids.map((id, index) => (
          <span key={id} className={styles.mark} data-step={stepOf(index, place)} />
        ))}
      </div>
    </div>
  );
}

function stepOf(index: number, place: number): 'past' | 'here' | 'ahead' {
  if (index === place) return 'here';
  return index < place ? 'past' : 'ahead';
}
