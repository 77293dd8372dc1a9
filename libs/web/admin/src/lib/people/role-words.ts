import type { Role } from '@voix/contracts/permissions';
import type { MessagesApi } from '@voix/web-platform/i18n';

/** What each role is called, and what it lets people do. */
export function roleWords(
  t: MessagesApi['t'],
): Readonly<Record<Role, { readonly label: string; readonly hint: string }>> {
  return {
    ADMINISTRATOR: {
      label: t('admin.people.role-administrator'),
      hint: t('admin.people.role-administrator-hint'),
    },
    ORGANIZER: {
      label: t('admin.people.role-organizer'),
      hint: t('admin.people.role-organizer-hint'),
    },
    MODERATOR: {
      label: t('admin.people.role-moderator'),
      hint: t('admin.people.role-moderator-hint'),
    },
    PARTNER_ORGANIZER: {
      label: t('admin.people.role-partner-organizer'),
      hint: t('admin.people.role-partner-organizer-hint'),
    },
  };
}
