import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { FollowType } from './follow.type.js';
import { NotificationPreferenceType } from './notification-preference.type.js';

@ObjectType('FollowSubjectSuccess', { description: 'It is followed' })
export class FollowSubjectSuccessType {
  @Field(() => FollowType, { description: 'What is followed now' })
  follow: FollowType;
}

@ObjectType('UnfollowSubjectSuccess', { description: 'It is not followed' })
export class UnfollowSubjectSuccessType {
  @Field(() => ID, { description: 'What is not followed' })
  subjectId: string;
}

@ObjectType('SetNotificationPreferenceSuccess', { description: 'What is wanted is kept' })
export class SetNotificationPreferenceSuccessType {
  @Field(() => [NotificationPreferenceType], { description: 'Every kind, as it is now' })
  preferences: NotificationPreferenceType[];
}

export const FollowSubjectResult = createUnionType({
  name: 'FollowSubjectResult',
  description: 'What became of following something',
  types: () => [FollowSubjectSuccessType] as const,
});

export const UnfollowSubjectResult = createUnionType({
  name: 'UnfollowSubjectResult',
  description: 'What became of following something no more',
  types: () => [UnfollowSubjectSuccessType] as const,
});

export const SetNotificationPreferenceResult = createUnionType({
  name: 'SetNotificationPreferenceResult',
  description: 'What became of saying which messages are wanted',
  types: () => [SetNotificationPreferenceSuccessType] as const,
});
