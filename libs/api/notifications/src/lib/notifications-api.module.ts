import { Module } from '@nestjs/common';
import { NotificationMutationsResolver } from './graphql/notification.mutations.resolver.js';
import { NotificationQueriesResolver } from './graphql/notification.queries.resolver.js';
import { NotificationsModule } from './notifications.module.js';

/** What people follow, in the graph: the http role only. */
@Module({
  imports: [NotificationsModule],
  providers: [NotificationMutationsResolver, NotificationQueriesResolver],
})
export class NotificationsApiModule {}
