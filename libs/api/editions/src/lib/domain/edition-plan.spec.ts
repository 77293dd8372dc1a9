import fc from 'fast-check';
import { isErrorCode } from '@voix/contracts/error-codes';
import { ok } from '@voix/domain-kernel';
import { editionRecordOf } from '@voix/testing/factories';
import { planEdition } from './edition-plan.js';
import { boundOf, instantOf } from './import-moment.js';

const EXACT = { startsPrecision: 'EXACT', endsPrecision: 'EXACT' } as const;
const STARTED_AT = new Date('2026-03-01T08:30:00Z');

describe('instantOf', () => {
  it('takes an instant as it is written, with its offset', () => {
    const instant = instantOf('2026-03-01T10:00:00+02:00', STARTED_AT);
    expect(instant.toISOString()).toBe('2026-03-01T08:00:00.000Z');
  });

  it('counts days of 24 hours from the import, so that order is kept', () => {
    const days = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, second] = [a, b].map((daysFromImport) =>
          instantOf({ daysFromImport }, STARTED_AT).getTime(),
        );
        expect(Math.sign((first ?? 0) - (second ?? 0)) * Math.sign(a - b)).toBeGreaterThanOrEqual(
          0,
        );
      }),
    );
    const tomorrow = instantOf({ daysFromImport: 1 }, STARTED_AT);
    expect(tomorrow.toISOString()).toBe('2026-03-02T08:30:00.000Z');
  });
});

describe('boundOf', () => {
  const bound = (daysFromImport: number, timeZone = 'Europe/Paris') =>
    boundOf({ daysFromImport }, STARTED_AT, timeZone).toISOString();

  it('is the first instant of a day at the place of the edition, whatever the hour of the import', () => {
    expect(bound(1)).toBe('2026-03-01T23:00:00.000Z');
    expect(bound(1, 'America/Guadeloupe')).toBe('2026-03-02T04:00:00.000Z');
    expect(bound(45)).toBe('2026-04-14T22:00:00.000Z');
  });

  it('keeps an instant, and a part of a day, as they are', () => {
    const instant = '2026-03-01T10:00:00+02:00';
    expect(boundOf(instant, STARTED_AT, 'Europe/Paris').toISOString()).toBe(
      '2026-03-01T08:00:00.000Z',
    );
    expect(bound(0.5)).toBe('2026-03-01T20:30:00.000Z');
  });
});

describe('planEdition', () => {
  it('holds an approximate date by the bound of its period, and finds it again from itself', () => {
    const record = editionRecordOf();
    const planned = (startsAt: string, endsAt: string) => {
      const phase = {
        startsAt,
        startsPrecision: 'MONTH',
        endsAt,
        endsPrecision: 'SEASON',
      } as const;
      const phases = record.phases.map((one) => ({ ...one, ...phase }));
      const plan = planEdition({ ...record, phases }, STARTED_AT);
      return plan.ok ? plan.value.phases[0] : plan.error;
    };
    const dates = {
      startsAt: new Date('2027-02-28T23:00:00Z'),
      startsPrecision: 'MONTH',
      endsAt: new Date('2027-05-31T22:00:00Z'),
      endsPrecision: 'SEASON',
    };
    expect(planned('2027-03-12T08:00:00Z', '2027-04-02T08:00:00Z')).toMatchObject(dates);
    expect(planned('2027-02-28T23:00:00Z', '2027-05-31T22:00:00Z')).toMatchObject(dates);
  });

  it('refuses two guarantors', () => {
    const guarantor = { duty: 'GUARANTOR', name: 'A', presentation: 'B', contact: 'C' } as const;
    const record = { ...editionRecordOf(), guarantors: [guarantor, guarantor] };
    expect(planEdition(record, STARTED_AT)).toMatchObject({
      error: { issues: [{ path: 'guarantors.1.duty', code: 'INVALID_VALUE' }] },
    });
  });

  it('puts every phase on real dates, open at the end where the record is', () => {
    const record = editionRecordOf();
    const [phase] = record.phases.map(({ endsAt: _endsAt, ...rest }) => rest);
    const planned = planEdition(
      { ...record, phases: phase === undefined ? [] : [phase] },
      STARTED_AT,
    );
    const startsAt = new Date('2026-02-27T23:00:00Z');
    expect(planned).toEqual(
      ok({
        phases: [{ kind: 'CONTRIBUTION', title: 'Contribution', startsAt, endsAt: null, ...EXACT }],
        charterAdoptedAt: undefined,
      }),
    );
  });

  it('dates the charter as the record does, and refuses one that does not hold yet', () => {
    const record = editionRecordOf();
    const adopted = (daysFromImport: number) =>
      planEdition(
        { ...record, charter: { ...record.charter, adoptedAt: { daysFromImport } } },
        STARTED_AT,
      );
    expect(adopted(-60)).toMatchObject({
      value: { charterAdoptedAt: new Date('2025-12-31T08:30:00Z') },
    });
    expect(adopted(1)).toMatchObject({
      error: { issues: [{ path: 'charter.adoptedAt', code: 'INVALID_VALUE' }] },
    });
  });

  it('lists every fault by its path in the record', () => {
    const record = editionRecordOf();
    const faulty = {
      ...record,
      edition: { ...record.edition, timeZone: 'Europe/Atlantis' },
      phases: [...record.phases, ...record.phases],
      themes: [...record.themes, ...record.themes.slice(0, 1)],
    };
    const planned = planEdition(faulty, STARTED_AT);
    const issues = planned.ok ? [] : planned.error.issues;
    expect(issues.map(({ code }) => isErrorCode(code))).toEqual([true, true, true]);
    expect(issues).toEqual([
      { path: 'edition.timeZone', code: 'INVALID_VALUE' },
      { path: 'phases.1.startsAt', code: 'PHASES_OVERLAP' },
      { path: 'themes.2.code', code: 'INVALID_VALUE' },
    ]);
  });
});
