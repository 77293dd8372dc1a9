import { useMessages } from '@voix/web-platform/i18n';
import { Button } from '@voix/web-ui';
import { useShortcutPreference } from '../../hooks/search-shortcut.js';
import styles from './shortcut-switch.module.css';

/** Tells of the key that leads to the search, and lets one turn it off. */
export function ShortcutSwitch() {
  const { t } = useMessages();
  const [isOn, setOn] = useShortcutPreference();
  return (
    <p className={styles.root}>
      {isOn ? t('search.shortcut.on') : t('search.shortcut.off')}{' '}
      <Button variant="quiet" onClick={() => setOn(!isOn)}>
        {isOn ? t('search.shortcut.turn-off') : t('search.shortcut.turn-on')}
      </Button>
    </p>
  );
}
