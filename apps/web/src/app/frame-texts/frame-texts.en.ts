import type { CompiledMessages } from '@voix/web-platform/i18n';
import { messages as platformMessages } from '@voix/web-platform/messages/en';
import { messages as uiMessages } from '@voix/web-ui/messages/en';
import { messages as shellMessages } from '../../generated/messages/en.js';

export const messages: CompiledMessages = {
  ...platformMessages,
  ...uiMessages,
  ...shellMessages,
};
