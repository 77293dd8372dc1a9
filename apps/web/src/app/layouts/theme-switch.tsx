import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import SunMoon from 'lucide-react/icons/sun-moon';
import { useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { Icon, useAnnounce, VisuallyHidden } from '@voix/web-ui';
import styles from './masthead.module.css';
import { applyTheme, readTheme, themeAfter, type Theme } from './theme.js';

const ICONS = { system: SunMoon, light: Sun, dark: Moon } as const satisfies Record<
  Theme,
  typeof Sun
>;

/** Light, dark, or as the device decides. */
export function ThemeSwitch() {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [theme, setTheme] = useState(readTheme);
  const change = () => {
    const next = themeAfter(theme);
    applyTheme(next);
    setTheme(next);
    announce(t(`shell.theme.${next}`));
  };
  return (
    <button type="button" className={styles.tool} onClick={change}>
      <Icon of={ICONS[theme]} />
      <VisuallyHidden>{t(`shell.theme.${theme}`)}</VisuallyHidden>
    </button>
  );
}
