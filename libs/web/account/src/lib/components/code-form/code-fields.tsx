import { useMessages } from '@voix/web-platform/i18n';
import type { FieldProps } from '@voix/web-platform/forms';
import { TextField } from '@voix/web-ui';

/** The six digits of the message: phones offer to fill them in. */
export function CodeField({ field }: { readonly field: FieldProps<string> }) {
  const { t } = useMessages();
  return (
    <TextField
      {...field}
      hint={t('account.sign-in.code-hint')}
      autoComplete="one-time-code"
      inputMode="numeric"
    />
  );
}

export function EmailField({ field }: { readonly field: FieldProps<string> }) {
  const { t } = useMessages();
  return (
    <TextField
      {...field}
      type="email"
      hint={t('account.sign-in.email-hint')}
      autoComplete="email"
      inputMode="email"
    />
  );
}
