import { FollowEntity } from './follow.entity.js';
import { NotificationPreferenceEntity } from './notification-preference.entity.js';

export const NOTIFICATIONS_ENTITIES = [FollowEntity, NotificationPreferenceEntity];
