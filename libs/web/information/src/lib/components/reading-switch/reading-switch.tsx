import BookOpen from 'lucide-react/icons/book-open';
import FileText from 'lucide-react/icons/file-text';
import type { LucideIcon } from 'lucide-react';
import { Link } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { Icon } from '@voix/web-ui';
import { useEasyRead } from '../../hooks/use-easy-read.js';
import styles from './reading-switch.module.css';

/** The full text or the easy one: two links, so that either can be kept, sent and printed. */
export function ReadingSwitch() {
  const { t } = useMessages();
  return (
    <nav aria-label={t('information.reading.label')} className={styles.root}>
      <Choice isEasy={false} icon={FileText} label={t('information.reading.full')} />
      <Choice
        isEasy
        icon={BookOpen}
        label={t('information.reading.easy')}
        hint={t('information.reading.easy-hint')}
      />
    </nav>
  );
}

interface ChoiceProps {
  readonly isEasy: boolean;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hint?: string;
}

function Choice({ isEasy, icon, label, hint }: ChoiceProps) {
  const { isOn, searchFor } = useEasyRead();
  return (
    <Link
      to={{ search: searchFor(isEasy) }}
      replace
      title={hint}
      aria-current={isOn === isEasy ? 'true' : undefined}
      className={styles.choice}
    >
      <Icon of={icon} />
      {label}
    </Link>
  );
}
