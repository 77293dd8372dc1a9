export { EventHandlerRegistry, type DeliveredEvent, type EventHandler } from './event-handlers.js';
export { HANDLE_EVENT_TASK, HandleEventTask } from './handle-event.task.js';
export { OutboxListener } from './outbox-listener.js';
export { OutboxRelay } from './outbox-relay.js';
