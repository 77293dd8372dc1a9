import { Field, ObjectType } from '@nestjs/graphql';
import type { NotificationKind, NotificationPreference } from '../domain/notification-kind.js';
import { NotificationKindEnum } from './notification.enums.js';

@ObjectType('NotificationPreference', { description: 'Whether messages of a kind are wanted' })
export class NotificationPreferenceType {
  @Field(() => NotificationKindEnum, { description: 'Of what' })
  kind: NotificationKind;

  @Field(() => Boolean, { description: 'Whether a message is wanted' })
  byEmail: boolean;
}

export function presentPreference(preference: NotificationPreference): NotificationPreferenceType {
  return Object.assign(new NotificationPreferenceType(), preference);
}
