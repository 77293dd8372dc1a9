import type { TypePolicies } from '@apollo/client';
import { connectionField } from '@voix/web-platform/apollo';

/** What I follow grows by pages; of each kind of message there is one choice. */
export const notificationsTypePolicies: TypePolicies = {
  Query: { fields: { myFollows: connectionField(false) } },
  NotificationPreference: { keyFields: ['kind'] },
};
