import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@voix/api-platform/graphql';
import { FOLLOWABLE_KINDS } from '@voix/api-platform/ports';
import { NOTIFICATION_KINDS } from '../domain/notification-kind.js';

export const FollowableKindEnum = enumOf(FOLLOWABLE_KINDS);
export const NotificationKindEnum = enumOf(NOTIFICATION_KINDS);

registerEnumType(FollowableKindEnum, {
  name: 'FollowableKind',
  description: 'What a person can follow',
  valuesMap: { PROPOSAL: { description: 'A proposal' } },
});

registerEnumType(NotificationKindEnum, {
  name: 'NotificationKind',
  description: 'Of what a person can be told by message',
  valuesMap: {
    FOLLOWED_REVISED: { description: 'The text of something they follow has changed' },
    FOLLOWED_WITHDRAWN: { description: 'Something they follow was withdrawn' },
  },
});
