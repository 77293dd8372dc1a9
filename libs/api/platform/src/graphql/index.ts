export { apolloOptions, type ApolloSettings } from './apollo-options.js';
export {
  ConnectionBase,
  connectionClasses,
  pageRequest,
  PageInfoType,
  toConnection,
  type ConnectionOf,
} from './connection.types.js';
export { createGraphqlContext, localeOf } from './create-graphql-context.js';
export { enumOf } from './enum-of.js';
export { errorCodeOf, maskError } from './format-error.js';
export { Ctx, Gql, type GraphqlContext } from './graphql-context.js';
export { cookieNames, HttpClientChannel } from './http-client-channel.js';
export { SCHEMA_OPTIONS } from './instant.scalar.js';
export { groupedBy, inOrderOf, Loader } from './loader.js';
export { localizedMessage, presentError, presentValidation } from './present-error.js';
export { QUERY_LIMITS } from './query-limits.js';
export { isTrustedDocument, type OperationManifest } from './trusted-documents.js';
export {
  IdempotencyConflictErrorType,
  NotEligibleErrorType,
  PhaseClosedErrorType,
  UserErrorType,
  ValidationFailedErrorType,
  ValidationIssueType,
} from './user-error.types.js';
