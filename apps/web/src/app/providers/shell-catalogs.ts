import { platformCatalog } from '@voix/web-platform/i18n';
import { uiCatalog } from '@voix/web-ui';
import { shellCatalog } from '../../generated/messages/catalog.js';

/** The texts of every page: those of the frame, of the components and of the errors. */
export const shellCatalogs = [platformCatalog, uiCatalog, shellCatalog];
