/** Of what a person can be told by message. */
export const NOTIFICATION_KINDS = ['FOLLOWED_REVISED', 'FOLLOWED_WITHDRAWN'] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Whether messages of a kind are wanted. Whoever follows something has asked for news of it: yes, until said otherwise. */
export interface NotificationPreference {
  readonly kind: NotificationKind;
  readonly byEmail: boolean;
}
