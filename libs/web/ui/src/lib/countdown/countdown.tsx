import Clock from 'lucide-react/icons/clock';
import { useEffect, useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { Icon } from '../icon/icon.js';
import styles from './countdown.module.css';

const MINUTE = 60_000;
const LAST_HOURS = 48;

export interface CountdownProps {
  /** The end, as the server gives it (ISO 8601). The server's clock decides; this one only helps. */
  readonly until: string;
}

/** How long is left, in the last 48 hours only: before that, a countdown would press people for nothing. */
export function Countdown({ until }: CountdownProps) {
  const { t } = useMessages();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2);
    return () => clearInterval(timer);
  }, []);

  const minutesLeft = Math.ceil((new Date(until).getTime() - now) / MINUTE);
  if (minutesLeft <= 0 || minutesLeft > LAST_HOURS * 60) return null;
  const hours = Math.floor(minutesLeft / 60);
  return (
    <span className={styles.root}>
      <Icon of={Clock} />
      {hours === 0
        ? t('ui.countdown.minutes', { minutes: minutesLeft })
        : t('ui.countdown.hours', { hours, minutes: minutesLeft % 60 })}
    </span>
  );
}
