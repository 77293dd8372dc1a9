export {
  useRefreshViewer,
  useRenewSession,
  useViewer,
  type ViewerSession,
} from './viewer-session.js';
