import * as fc from 'fast-check';
import { contains, isPhaseKind, PHASE_KINDS, phaseAt, type Phase } from './phase.js';
import { validateCalendar } from './validate-calendar.js';

const at = (text: string) => new Date(`${text}Z`);
const before = (date: Date) => new Date(date.getTime() - 1);
const after = (date: Date) => new Date(date.getTime() + 1);

const contribution: Phase = {
  kind: 'CONTRIBUTION',
  startsAt: at('2026-03-02T08:00:00'),
  endsAt: at('2026-06-01T00:00:00'),
};
const deliberation: Phase = {
  kind: 'DELIBERATION',
  startsAt: at('2026-06-01T00:00:00'),
  endsAt: at('2026-07-01T00:00:00'),
};
const followUp: Phase = { kind: 'FOLLOW_UP', startsAt: at('2026-09-01T00:00:00'), endsAt: null };
const calendar = [contribution, deliberation, followUp];

/** Calendars that are valid by construction: cuts in time, pieces left out, perhaps open at both ends. */
const validCalendar = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 8 }),
    kept: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    isOpenAtStart: fc.boolean(),
    isOpenAtEnd: fc.boolean(),
  })
  .map(({ cuts, kept, isOpenAtStart, isOpenAtEnd }) => {
    const times = cuts.toSorted((a, b) => a - b);
    const last = times.length - 2;
    return times.slice(0, -1).flatMap((start, index): Phase[] => {
      if (kept[index] !== true) return [];
      return [
        {
          kind: PHASE_KINDS[index] ?? 'FOLLOW_UP',
          startsAt: index === 0 && isOpenAtStart ? null : new Date(start),
          endsAt: index === last && isOpenAtEnd ? null : new Date(times[index + 1] ?? start),
        },
      ];
    });
  });

describe('phaseAt', () => {
  it('A78 includes the first instant of a phase and excludes its last', () => {
    const start = at('2026-03-02T08:00:00');
    expect(phaseAt(calendar, before(start))).toBeUndefined();
    expect(phaseAt(calendar, start)).toBe(contribution);
    expect(phaseAt(calendar, after(start))).toBe(contribution);
  });

  it('A78 passes from a phase to the one that touches it without overlap and without gap', () => {
    const border = at('2026-06-01T00:00:00');
    expect(phaseAt(calendar, before(border))).toBe(contribution);
    expect(phaseAt(calendar, border)).toBe(deliberation);
    expect(phaseAt(calendar, after(border))).toBe(deliberation);
  });

  it('finds nothing in a gap, and an open end for ever', () => {
    expect(phaseAt(calendar, at('2026-08-15T12:00:00'))).toBeUndefined();
    expect(phaseAt(calendar, at('2026-09-01T00:00:00'))).toBe(followUp);
    expect(phaseAt(calendar, at('2099-01-01T00:00:00'))).toBe(followUp);
    expect(phaseAt([{ ...contribution, startsAt: null }], at('1999-01-01T00:00:00'))?.kind).toBe(
      'CONTRIBUTION',
    );
  });

  it('finds at most one phase of a valid calendar, at any instant', () => {
    fc.assert(
      fc.property(validCalendar, fc.integer({ min: -1, max: 51 }), (phases, now) => {
        const holding = phases.filter((phase) => contains(phase, new Date(now)));
        expect(holding.length).toBeLessThanOrEqual(1);
        expect(phaseAt(phases, new Date(now))).toBe(holding[0]);
      }),
    );
  });
});

describe('isPhaseKind', () => {
  it('knows the nine kinds and nothing else', () => {
    expect(PHASE_KINDS.filter(isPhaseKind)).toHaveLength(9);
    expect(['contribution', 'OTHER', '', 0, null].filter(isPhaseKind)).toEqual([]);
  });
});

describe('validateCalendar', () => {
  const issuesOf = (phases: readonly Phase[]) => {
    const result = validateCalendar(phases);
    return result.ok ? [] : result.error.issues.map(({ path, code }) => `${path} ${code}`);
  };

  it('accepts phases that follow one another, touching or not, with open ends', () => {
    expect(validateCalendar(calendar)).toEqual({ ok: true, value: calendar });
    expect(issuesOf([])).toEqual([]);
    fc.assert(fc.property(validCalendar, (phases) => expect(issuesOf(phases)).toEqual([])));
  });

  it('accepts a kind that repeats', () => {
    expect(issuesOf([contribution, { ...deliberation, kind: 'CONTRIBUTION' }])).toEqual([]);
  });

  it('refuses a phase that does not last', () => {
    const instant = at('2026-03-02T08:00:00');
    expect(issuesOf([{ ...contribution, endsAt: instant }])).toEqual([
      '0.endsAt PHASE_ENDS_BEFORE_START',
    ]);
    expect(issuesOf([{ ...contribution, endsAt: after(instant) }])).toEqual([]);
  });

  it('refuses an overlap of one millisecond', () => {
    const late = { ...contribution, endsAt: after(at('2026-06-01T00:00:00')) };
    expect(issuesOf([late, deliberation])).toEqual(['1.startsAt PHASES_OVERLAP']);
  });

  it('refuses what comes after an open end, and an open start that is not the first', () => {
    expect(issuesOf([{ ...contribution, endsAt: null }, deliberation])).toEqual([
      '1.startsAt PHASES_OVERLAP',
    ]);
    expect(issuesOf([contribution, { ...deliberation, startsAt: null }])).toEqual([
      '1.startsAt PHASES_OVERLAP',
    ]);
  });

  it('refuses phases whose order is not that of time or not that of kinds', () => {
    expect(issuesOf([deliberation, contribution])).toEqual([
      '1.startsAt PHASES_OVERLAP',
      '1.kind PHASES_OUT_OF_ORDER',
    ]);
    expect(issuesOf([contribution, { ...deliberation, kind: 'INFORMATION' }])).toEqual([
      '1.kind PHASES_OUT_OF_ORDER',
    ]);
  });

  it('refuses dates that are none', () => {
    const never = new Date(Number.NaN);
    expect(issuesOf([contribution, { ...deliberation, startsAt: never, endsAt: never }])).toEqual([
      '1.startsAt INVALID_VALUE',
      '1.endsAt INVALID_VALUE',
    ]);
  });

  it('refuses any overlap that phaseAt could notice', () => {
    const phase = fc
      .record({ start: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 8 }) })
      .map(({ start, length }): Phase => ({
        kind: 'CONTRIBUTION',
        startsAt: new Date(start),
        endsAt: new Date(start + length),
      }));
    fc.assert(
      fc.property(
        fc.array(phase, { maxLength: 4 }),
        fc.integer({ min: 0, max: 30 }),
        (phases, now) => {
          const isShared = phases.filter((one) => contains(one, new Date(now))).length > 1;
          expect(isShared && issuesOf(phases).length === 0).toBe(false);
        },
      ),
    );
  });
});
