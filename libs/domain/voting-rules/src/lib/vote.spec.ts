import * as fc from 'fast-check';
import { decodeQualifications, encodeQualifications } from './qualification-mask.js';
import {
  isQualification,
  QUALIFICATIONS,
  qualificationsOf,
  stanceOf,
  STANCES,
  validateVote,
} from './vote.js';

describe('qualifications', () => {
  it('are three for each stance', () => {
    expect(qualificationsOf('AGREE')).toEqual(['LIKE_IT', 'DOABLE', 'PLATITUDE_AGREE']);
    expect(qualificationsOf('DISAGREE')).toEqual(['NO_WAY', 'IMPOSSIBLE', 'PLATITUDE_DISAGREE']);
    expect(qualificationsOf('NEUTRAL')).toEqual(['DO_NOT_UNDERSTAND', 'NO_OPINION', 'DO_NOT_CARE']);
  });

  it('keep the bit under which they were stored', () => {
    expect(QUALIFICATIONS.map((one) => encodeQualifications([one]))).toEqual([
      1, 2, 4, 8, 16, 32, 64, 128, 256,
    ]);
    expect(decodeQualifications(1 + 4)).toEqual(['LIKE_IT', 'PLATITUDE_AGREE']);
  });

  it('survive the mask, all 512 of them', () => {
    const masks = Array.from({ length: 512 }, (_, mask) => mask);
    expect(masks.map((mask) => encodeQualifications(decodeQualifications(mask)))).toEqual(masks);
  });

  it('are a set: neither order nor repetition changes the mask', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...QUALIFICATIONS)), (list) => {
        expect(encodeQualifications(list.toReversed().concat(list))).toBe(
          encodeQualifications(list),
        );
      }),
    );
  });

  it.each([-1, 512, 1.5, Number.NaN])('are not read from %d', (mask) => {
    expect(() => decodeQualifications(mask)).toThrow(RangeError);
  });
});

describe('validateVote', () => {
  it('accepts a vote without any qualification', () => {
    expect(validateVote('NEUTRAL', [])).toEqual({
      ok: true,
      value: { stance: 'NEUTRAL', qualifications: [] },
    });
  });

  it('accepts several qualifications of the stance, each once and in order', () => {
    expect(validateVote('AGREE', ['DOABLE', 'LIKE_IT', 'DOABLE'])).toEqual({
      ok: true,
      value: { stance: 'AGREE', qualifications: ['LIKE_IT', 'DOABLE'] },
    });
  });

  it('refuses each qualification of another stance, by its place', () => {
    expect(validateVote('DISAGREE', ['NO_WAY', 'LIKE_IT', 'NO_OPINION'])).toMatchObject({
      ok: false,
      error: {
        code: 'VALIDATION_FAILED',
        issues: [
          { path: 'qualifications.1', code: 'QUALIFICATION_NOT_FOR_STANCE' },
          { path: 'qualifications.2', code: 'QUALIFICATION_NOT_FOR_STANCE' },
        ],
      },
    });
  });

  it('refuses unknown words, all at once', () => {
    expect(validateVote('agree', ['LIKE_IT', 'toString'])).toMatchObject({
      error: {
        issues: [
          { path: 'stance', code: 'INVALID_VALUE' },
          { path: 'qualifications.1', code: 'INVALID_VALUE' },
        ],
      },
    });
  });

  it('accepts exactly what belongs together', () => {
    const word = fc.oneof(fc.constantFrom(...QUALIFICATIONS), fc.constant('OTHER'));
    fc.assert(
      fc.property(
        fc.constantFrom(...STANCES),
        fc.array(word, { maxLength: 4 }),
        (stance, words) => {
          const belongs = words.every((one) => isQualification(one) && stanceOf(one) === stance);
          expect(validateVote(stance, words).ok).toBe(belongs);
        },
      ),
    );
  });
});
