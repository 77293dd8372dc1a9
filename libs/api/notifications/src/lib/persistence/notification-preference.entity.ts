import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind } from '../domain/notification-kind.js';

/** Whether a participant wants messages of a kind, once they have said so. */
@Entity('notification_preferences')
@Check('ck_notification_preferences_kind', `kind in ('FOLLOWED_REVISED', 'FOLLOWED_WITHDRAWN')`)
export class NotificationPreferenceEntity {
  @PrimaryColumn('bigint', {
    name: 'participant_ref',
    primaryKeyConstraintName: 'pk_notification_preferences',
  })
  participantRef: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_notification_preferences' })
  kind: NotificationKind;

  @Column('boolean', { name: 'by_email' })
  byEmail: boolean;
}
