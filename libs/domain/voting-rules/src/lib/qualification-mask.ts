import { QUALIFICATIONS, type Qualification } from './vote.js';

const MASK_END = 1 << QUALIFICATIONS.length;

/** The qualifications as a number from 0 to 511, bit n for the n-th of the list. Repetitions do not matter. */
export function encodeQualifications(qualifications: readonly Qualification[]): number {
  return qualifications.reduce((mask, one) => mask | (1 << QUALIFICATIONS.indexOf(one)), 0);
}

/** The qualifications of a mask, in list order. A number that is no mask is a bug: `RangeError`. */
export function decodeQualifications(mask: number): Qualification[] {
  if (!Number.isInteger(mask) || mask < 0 || mask >= MASK_END) {
    throw new RangeError(`${mask} is no mask of ${QUALIFICATIONS.length} qualifications`);
  }
  return QUALIFICATIONS.filter((_, bit) => (mask & (1 << bit)) !== 0);
}
