import { enumKey, useMessages } from '@voix/web-platform/i18n';
import { Button, Disclosure, STANCES } from '@voix/web-ui';
import styles from './shortcut-settings.module.css';

export interface ShortcutSettingsProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** The keys that vote, and the switch that turns them on. */
export function ShortcutSettings({ isOn, onChange }: ShortcutSettingsProps) {
  const { t } = useMessages();
  const shortcuts = [
    ...STANCES.map((stance, index) => ({
      key: String(index + 1),
      action: t(`ui.stance.${enumKey(stance)}`),
    })),
    { key: '→', action: t('voting.shortcuts.next') },
    { key: '←', action: t('voting.shortcuts.previous') },
  ];
  return (
    <Disclosure summary={t('voting.shortcuts.heading')} isQuiet>
      <div className={styles.root}>
        <p>{isOn ? t('voting.shortcuts.are-on') : t('voting.shortcuts.are-off')}</p>
        <Button aria-pressed={isOn} onClick={() => onChange(!isOn)}>
          {t('voting.shortcuts.use')}
        </Button>
        <dl className={styles.list}>
          {shortcuts.map(({ key, action }) => (
            <div key={key} className={styles.entry}>
              <dt>
                <kbd className={styles.key}>{key}</kbd>
              </dt>
              <dd>{action}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Disclosure>
  );
}
