import type { PhaseSummary } from '@voix/api-editions';
import { err, ok, ValidationFailed } from '@voix/domain-kernel';
import { editionRecordOf } from '@voix/testing/factories';
import { phaseSettings } from './phase-settings.js';

const DAY = new Date('2026-01-01T00:00:00Z');
const phase = (id: string, kind: PhaseSummary['kind']): PhaseSummary => ({
  id,
  kind,
  title: id,
  editionId: 'edition',
  startsAt: DAY,
  endsAt: null,
  startsPrecision: 'EXACT',
  endsPrecision: 'EXACT',
  state: 'CURRENT',
});

const described = (kind: PhaseSummary['kind'], allows: readonly ('SUBMIT' | 'VOTE')[]) => ({
  kind,
  title: kind,
  startsAt: DAY.toISOString(),
  allows: [...allows],
});

describe('phaseSettings', () => {
  it('opens in each phase what the record allows in it, once', () => {
    const record = [
      described('INFORMATION', []),
      described('CONTRIBUTION', ['SUBMIT', 'VOTE', 'VOTE']),
    ];
    const phases = [phase('first', 'INFORMATION'), phase('second', 'CONTRIBUTION')];
    expect(phaseSettings(record, phases)).toEqual(
      ok([
        { phaseId: 'second', interaction: 'SUBMIT' },
        { phaseId: 'second', interaction: 'VOTE' },
      ]),
    );
  });

  it('refuses a record whose phases are not those of the edition', () => {
    const [contribution] = editionRecordOf().phases;
    if (contribution === undefined) throw new Error('the record has a phase');
    const fault = (index: number) => ({ path: `phases.${index}.kind`, code: 'INVALID_VALUE' });
    const synthesis = [phase('only', 'SYNTHESIS')];
    expect(phaseSettings([contribution, contribution], synthesis)).toEqual(
      err(new ValidationFailed([fault(0), fault(1)])),
    );
  });
});
