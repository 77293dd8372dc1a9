import fc from 'fast-check';
import { isErrorCode } from '@voix/contracts/error-codes';
import { ok } from '@voix/domain-kernel';
import { editionRecordOf } from '@voix/testing/factories';
import { planEdition } from './edition-plan.js';
import { instantOf } from './import-moment.js';

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

describe('planEdition', () => {
  it('puts every phase on real dates, open at the end where the record is', () => {
    const record = editionRecordOf();
    const [phase] = record.phases.map(({ endsAt: _endsAt, ...rest }) => rest);
    const planned = planEdition(
      { ...record, phases: phase === undefined ? [] : [phase] },
      STARTED_AT,
    );
    const startsAt = new Date('2026-02-28T08:30:00Z');
    expect(planned).toEqual(
      ok({
        phases: [{ kind: 'CONTRIBUTION', title: 'Contribution', startsAt, endsAt: null }],
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
