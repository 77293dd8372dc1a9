import { useMessages } from '@voix/web-platform/i18n';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';

const NEAR_THE_END = 20;

/** Says the room left to those who listen, by steps: at twenty, at ten, at none, and when it is over. */
export function CounterAnnouncement({ left }: { readonly left: number }) {
  const { t } = useMessages();
  const step = Math.ceil(left / 10) * 10;
  return (
    <VisuallyHidden>
      <span role="status">
        {left < 0 && t('ui.text-area.too-long')}
        {left >= 0 && left <= NEAR_THE_END && t('ui.text-area.almost', { count: step })}
      </span>
    </VisuallyHidden>
  );
}
