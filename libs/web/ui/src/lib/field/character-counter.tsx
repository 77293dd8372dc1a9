import { graphemeCount } from '@voix/domain-kernel';
import { useMessages } from '@voix/web-platform/i18n';
import { CounterAnnouncement } from './counter-announcement.js';
import fieldStyles from './field.module.css';

export interface CharacterCounterProps {
  readonly value: string;
  readonly max: number;
}

/** How much room is left; it speaks up only near the end, not at every letter. */
export function CharacterCounter({ value, max }: CharacterCounterProps) {
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
