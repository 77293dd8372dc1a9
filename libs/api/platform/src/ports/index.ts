export { ActorResolver, type SessionCredentials } from './actor-resolver.js';
export {
  ImportRegistry,
  type EditionHandle,
  type ImportContext,
  type Importer,
} from './import-registry.js';
export {
  ParticipantContentRegistry,
  type ParticipantContent,
  type ParticipantReference,
} from './participant-content-registry.js';
