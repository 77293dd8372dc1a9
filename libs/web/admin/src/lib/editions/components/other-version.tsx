import type { UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, UserErrorMessage } from '@voix/web-ui';

export interface OtherVersionProps {
  readonly error: UserErrorData;
  /** What it says now: the label of each field and its value. */
  readonly lines: readonly (readonly [label: string, value: string])[];
  /** What was typed here will replace it, knowingly. */
  readonly onKeepMine: () => void;
}

/** Somebody saved another version meanwhile: shows it, and lets what was typed here stand or be changed by hand. */
export function OtherVersion({ error, lines, onKeepMine }: OtherVersionProps) {
  const { t } = useMessages();
  return (
    <UserErrorMessage
      error={error}
      actions={<Button onClick={onKeepMine}>{t('admin.conflict.keep-mine')}</Button>}
    >
      <p>{t('admin.conflict.now')}</p>
      <dl>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </UserErrorMessage>
  );
}
