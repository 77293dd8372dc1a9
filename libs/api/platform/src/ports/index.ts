export { ActorResolver, type SessionCredentials } from './actor-resolver.js';
export { AddressBook, AddressBookSource, type Correspondent } from './address-book.js';
export {
  EditionContentsRegistry,
  type EditionContents,
  type NewEditionReference,
  type NewPhaseReference,
} from './edition-contents-registry.js';
export {
  ExternalTallySink,
  type ExternalTallyRow,
  type RecordExternalTallies,
} from './external-tally-sink.js';
export {
  FOLLOWABLE_KINDS,
  FollowableSubjects,
  type FollowableKind,
  type FollowableSource,
  type FollowableSubject,
} from './followable-subjects.js';
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
export {
  PersonalDataRegistry,
  type DataSubject,
  type FateOfTexts,
  type PersonalDataKeeper,
  type PersonalDataSection,
} from './personal-data-registry.js';
export {
  ReadinessRegistry,
  type CheckedCondition,
  type CheckedEdition,
  type ReadinessAnswer,
  type ReadinessAnswers,
  type ReadinessCheck,
  type ReadinessCheckGroup,
} from './readiness-registry.js';
export {
  SEARCH_KINDS,
  SearchIndex,
  type RefreshSearch,
  type SearchDocument,
  type SearchKind,
  type SearchSource,
} from './search-index.js';
