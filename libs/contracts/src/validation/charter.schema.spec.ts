import fc from 'fast-check';
import { CHARTER_NUMBERS, charterSchema, type CharterNumber } from './charter.schema.js';
import { validate } from './validate.js';

const CHARTER = {
  body: '## Qui peut participer\n\nTout le monde.',
  guestParticipationAllowed: true,
  proposalTitleMaxLength: 140,
  proposalBodyMaxLength: 5000,
  exposureMinimum: 30,
  minorityFloorPercent: 10,
  answerDelayDays: 90,
  moderationMode: 'A_POSTERIORI',
} as const;

describe('the schema of a charter', () => {
  it('reads numbers as people type them, with the spaces of French', () => {
    const typed = { ...CHARTER, proposalBodyMaxLength: ' 5\u202F000 ', answerDelayDays: '90' };
    expect(validate(charterSchema, typed)).toEqual({ ok: true, value: CHARTER });
  });

  const names = Object.keys(CHARTER_NUMBERS) as CharterNumber[];

  it.each(names)('takes %s exactly within its bounds, as a number or typed', (name) => {
    const { min, max } = CHARTER_NUMBERS[name];
    fc.assert(
      fc.property(fc.integer({ min: min - 50, max: max + 50 }), fc.boolean(), (value, isTyped) => {
        const checked = validate(charterSchema, {
          ...CHARTER,
          [name]: isTyped ? String(value) : value,
        });
        expect(checked.ok).toBe(value >= min && value <= max);
      }),
    );
  });

  it.each([
    ['', 'REQUIRED'],
    ['beaucoup', 'OUT_OF_RANGE'],
    ['12,5', 'OUT_OF_RANGE'],
    [12.5, 'OUT_OF_RANGE'],
    [Infinity, 'OUT_OF_RANGE'],
    ['1e2', undefined],
  ])('says of the number %p: %p', (typed, code) => {
    const checked = validate(charterSchema, { ...CHARTER, answerDelayDays: typed });
    expect(checked.ok ? undefined : checked.error.issues[0]?.code).toBe(code);
  });

  it('lists every fault, each on its field', () => {
    const checked = validate(charterSchema, {
      ...CHARTER,
      body: '<b>Non</b>',
      exposureMinimum: -1,
    });
    expect(checked).toMatchObject({
      error: {
        issues: [
          { path: 'body', code: 'MARKUP_NOT_ALLOWED' },
          { path: 'exposureMinimum', code: 'OUT_OF_RANGE', params: { min: 0, max: 10_000 } },
        ],
      },
    });
  });
});
