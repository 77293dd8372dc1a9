import fc from 'fast-check';
import {
  announcedEnd,
  announcedStart,
  civilDateOf,
  validateCalendar,
} from '@voix/domain-phase-calendar';
import { editionTemplate } from '../templates/edition-templates.js';
import { EDITION_TEMPLATE_CODES } from './edition-template.js';
import type { PhaseSummary } from './phase.js';
import { planFromPhases, planFromTemplate } from './phase-plan.js';

const PARIS = 'Europe/Paris';

describe('planFromTemplate', () => {
  it('puts phases one after the other from the first minute of the day, in summer time as in winter', () => {
    const phases = [
      { kind: 'PREPARATION', title: 'Préparation', days: 30 },
      { kind: 'CONTRIBUTION', title: 'Contribution', days: null },
    ] as const;
    const template = { phases, precision: 'EXACT' } as const;
    expect(planFromTemplate(template, '2027-03-01', PARIS)).toMatchObject([
      {
        kind: 'PREPARATION',
        title: 'Préparation',
        madeFrom: 'PREPARATION',
        startsAt: new Date('2027-02-28T23:00:00Z'),
        endsAt: new Date('2027-03-30T22:00:00Z'),
      },
      {
        kind: 'CONTRIBUTION',
        title: 'Contribution',
        madeFrom: 'CONTRIBUTION',
        startsAt: new Date('2027-03-30T22:00:00Z'),
        endsAt: null,
      },
    ]);
  });

  it('announces months where the template does: the first day alone is exact', () => {
    const phases = [
      { kind: 'PREPARATION', title: 'Préparation', days: 90 },
      { kind: 'RESTITUTION', title: 'Restitution', days: 7 },
      { kind: 'FOLLOW_UP', title: 'Suivi', days: null },
    ] as const;
    const template = { phases, precision: 'MONTH' } as const;
    expect(planFromTemplate(template, '2027-03-10', PARIS)).toMatchObject([
      {
        startsAt: new Date('2027-03-09T23:00:00Z'),
        startsPrecision: 'EXACT',
        endsAt: new Date('2027-05-31T22:00:00Z'),
        endsPrecision: 'MONTH',
      },
      {
        startsAt: new Date('2027-05-31T22:00:00Z'),
        startsPrecision: 'MONTH',
        endsAt: new Date('2027-06-30T22:00:00Z'),
        endsPrecision: 'MONTH',
      },
      { startsAt: new Date('2027-06-30T22:00:00Z'), startsPrecision: 'MONTH', endsAt: null },
    ]);
  });

  it('makes a calendar without a fault of every template, on whatever day it begins', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EDITION_TEMPLATE_CODES),
        fc.integer({ min: 0, max: 2000 }),
        (code, days) => {
          const startsOn = civilDateOf(new Date(Date.UTC(2026, 0, 1 + days, 12)), PARIS);
          const planned = planFromTemplate(editionTemplate(code), startsOn, PARIS);
          expect(validateCalendar(planned).ok).toBe(true);
          expect(civilDateOf(planned[0]?.startsAt ?? new Date(0), PARIS)).toBe(startsOn);
          for (const { startsAt, startsPrecision, endsAt, endsPrecision } of planned) {
            expect(announcedStart(startsAt, startsPrecision, PARIS)).toEqual(startsAt);
            expect(endsAt && announcedEnd(endsAt, endsPrecision, PARIS)).toEqual(endsAt);
          }
        },
      ),
    );
  });
});

describe('planFromPhases', () => {
  const phase = (id: string, startsAt: string, endsAt: string | null): PhaseSummary => ({
    id,
    editionId: 'edition',
    kind: 'CONTRIBUTION',
    title: id,
    startsAt: new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
    state: 'PAST',
    startsPrecision: 'EXACT',
    endsPrecision: 'EXACT',
  });
  const CALENDAR = [
    phase('one', '2026-01-10T08:00:00Z', '2026-05-01T22:00:00Z'),
    phase('two', '2026-05-10T07:00:00Z', null),
  ];

  it('keeps hours on the wall and gaps in days', () => {
    const planned = planFromPhases(CALENDAR, '2027-07-10', PARIS);
    expect(
      planned.map(({ startsAt, endsAt }) => [startsAt.toISOString(), endsAt?.toISOString()]),
    ).toEqual([
      ['2027-07-10T07:00:00.000Z', '2027-10-29T22:00:00.000Z'],
      ['2027-11-07T08:00:00.000Z', undefined],
    ]);
  });

  it('makes a calendar without a fault of one without a fault, on whatever day it begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 6000 }), (days) => {
        const startsOn = civilDateOf(new Date(Date.UTC(2026, 0, 1 + days, 12)), PARIS);
        const planned = planFromPhases(CALENDAR, startsOn, PARIS);
        expect(validateCalendar(planned).ok).toBe(true);
        expect(civilDateOf(planned[0]?.startsAt ?? new Date(0), PARIS)).toBe(startsOn);
      }),
    );
  });

  it('has nothing to move where there is no phase', () => {
    expect(planFromPhases([], '2027-01-01', PARIS)).toEqual([]);
  });
});
