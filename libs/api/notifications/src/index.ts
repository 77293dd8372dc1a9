export { NotificationsApiModule } from './lib/notifications-api.module.js';
export { NotificationsModule } from './lib/notifications.module.js';
export { NOTIFICATIONS_ENTITIES } from './lib/persistence/notifications.entities.js';
