export { createVoixClient, type VoixClientOptions } from './create-client.js';
export {
  ConnectivityProvider,
  createConnectivity,
  useIsOnline,
  type Connectivity,
} from './connectivity.js';
export { readFailure, type Failure } from './failure.js';
export {
  errorOf,
  matchResult,
  type ResultCases,
  type UserErrorData,
  type ValidationIssueData,
} from './match-result.js';
export { newClientKey } from './new-client-key.js';
export {
  createOutbox,
  type Outbox,
  type OutboxEntry,
  type OutboxReport,
  type OutboxSender,
  type SendOutcome,
} from './outbox.js';
export {
  OutboxProvider,
  useOutbox,
  type OutboxProviderProps,
  type OutboxState,
} from './outbox-provider.js';
export {
  createPersistedDocumentLink,
  type PersistedDocumentLinkOptions,
} from './persisted-document-link.js';
export { ServiceAnswerError, UnreachableError } from './transport-errors.js';
export { connectionField } from './type-policies.js';
