import { Field, ID, InputType } from '@nestjs/graphql';
import type { FollowableKind } from '@voix/api-platform/ports';
import type { NotificationKind } from '../domain/notification-kind.js';
import { FollowableKindEnum, NotificationKindEnum } from './notification.enums.js';

@InputType('FollowSubjectInput', { description: 'What to follow' })
export class FollowSubjectInput {
  @Field(() => FollowableKindEnum, { description: 'Of which kind' })
  kind: FollowableKind;

  @Field(() => ID, { description: 'Which one' })
  subjectId: string;
}

@InputType('UnfollowSubjectInput', { description: 'What to follow no more' })
export class UnfollowSubjectInput {
  @Field(() => FollowableKindEnum, { description: 'Of which kind' })
  kind: FollowableKind;

  @Field(() => ID, { description: 'Which one' })
  subjectId: string;
}

@InputType('SetNotificationPreferenceInput', { description: 'Whether messages are wanted' })
export class SetNotificationPreferenceInput {
  @Field(() => NotificationKindEnum, { description: 'Of which kind' })
  kind: NotificationKind;

  @Field(() => Boolean, { description: 'Whether a message is wanted' })
  byEmail: boolean;
}
