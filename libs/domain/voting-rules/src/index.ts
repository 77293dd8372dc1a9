export { allowsPercentages, PERCENTAGE_FLOOR } from './lib/percentage-floor.js';
export { decodeQualifications, encodeQualifications } from './lib/qualification-mask.js';
export { computeRates } from './lib/rates.js';
export type { Rate, Rates } from './lib/rates.js';
export { computeScores } from './lib/scores.js';
export type { Score, Scores } from './lib/scores.js';
export { addVote, emptyTally, mergeTallies, removeVote, votesIn } from './lib/tally.js';
export type { Tally } from './lib/tally.js';
export {
  isQualification,
  isStance,
  qualificationsOf,
  QUALIFICATIONS,
  stanceOf,
  STANCES,
  validateVote,
} from './lib/vote.js';
export type { Qualification, Stance, Vote } from './lib/vote.js';
export { firstInSequence, nextInSequence } from './lib/vote-sequence.js';
export type { SequenceCandidate } from './lib/vote-sequence.js';
export { ZONES, zoneOf } from './lib/zone.js';
export type { Zone, ZoneAssessment } from './lib/zone.js';
