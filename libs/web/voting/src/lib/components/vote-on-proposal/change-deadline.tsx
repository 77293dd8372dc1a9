import { useMessages } from '@voix/web-platform/i18n';
import { Countdown, DateText } from '@voix/web-ui';
import styles from './vote-on-proposal.module.css';

export interface ChangeDeadlineProps {
  readonly closesAt: string | null;
  readonly timeZone: string;
}

/** Until when a vote may be changed, when an end is set. */
export function ChangeDeadline({ closesAt, timeZone }: ChangeDeadlineProps) {
  const { t } = useMessages();
  if (closesAt === null) return null;
  return (
    <p className={styles.deadline}>
      {t('voting.proposal.may-change')} <DateText at={closesAt} form="until" timeZone={timeZone} />{' '}
      <Countdown until={closesAt} />
    </p>
  );
}
