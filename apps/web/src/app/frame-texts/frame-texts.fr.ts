import type { CompiledMessages } from '@voix/web-platform/i18n';
import { messages as platformMessages } from '@voix/web-platform/messages/fr';
import { messages as uiMessages } from '@voix/web-ui/messages/fr';
import { messages as shellMessages } from '../../generated/messages/fr.js';

export const messages: CompiledMessages = {
  ...platformMessages,
  ...uiMessages,
  ...shellMessages,
};
