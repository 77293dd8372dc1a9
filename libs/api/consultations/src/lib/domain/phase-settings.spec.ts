import type { PhaseSummary } from '@voix/api-editions';
import { err, ValidationFailed } from '@voix/domain-kernel';
import type { EditionRecord } from '@voix/contracts/import-format';
import { editionRecordOf } from '@voix/testing/factories';
import { describedActivities } from './phase-settings.js';

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

const fault = (path: string) => ({ path, code: 'INVALID_VALUE' });
const described = (kind: PhaseSummary['kind'], allows: readonly ('SUBMIT' | 'VOTE')[]) => ({
  kind,
  title: kind,
  startsAt: DAY.toISOString(),
  allows: [...allows],
});

const record = (phases: EditionRecord['phases']) => ({ ...editionRecordOf(), phases });
const cell = (phaseId: string | null, interaction: string) => ({ phaseId, interaction });

describe('describedActivities', () => {
  it('opens in each phase what the record allows in it, once', () => {
    const given = record([
      described('INFORMATION', []),
      described('CONTRIBUTION', ['SUBMIT', 'VOTE', 'VOTE']),
    ]);
    const phases = [phase('first', 'INFORMATION'), phase('second', 'CONTRIBUTION')];
    expect(describedActivities(given, phases)).toMatchObject({
      value: {
        main: { kind: 'PROPOSALS', cells: [cell('second', 'SUBMIT'), cell('second', 'VOTE')] },
        others: [],
        slugsInOrder: ['propositions'],
      },
    });
  });

  it('opens what other activities allow, always and phase by phase, in the order of the edition', () => {
    const given = {
      ...record([{ ...described('CONTRIBUTION', []), allowsElsewhere: { recits: ['SUBMIT'] } }]),
      activity: { slug: 'propositions', title: 'P', intro: 'P.', position: 2 },
      activities: [
        { kind: 'QUESTION_BOX', slug: 'questions', title: 'Q', intro: 'Q.', always: ['SUBMIT'] },
        { kind: 'TESTIMONIES', slug: 'recits', title: 'R', intro: 'R.' },
      ],
    } satisfies Parameters<typeof describedActivities>[0];
    expect(describedActivities(given, [phase('only', 'CONTRIBUTION')])).toMatchObject({
      value: {
        others: [
          { slug: 'questions', cells: [cell(null, 'SUBMIT')] },
          { slug: 'recits', cells: [cell('only', 'SUBMIT')] },
        ],
        slugsInOrder: ['questions', 'propositions', 'recits'],
      },
    });
  });

  it('refuses a record whose phases are not those of the edition', () => {
    const [contribution] = editionRecordOf().phases;
    if (contribution === undefined) throw new Error('the record has a phase');
    const given = { ...editionRecordOf(), phases: [contribution, contribution] };
    expect(describedActivities(given, [phase('only', 'SYNTHESIS')])).toEqual(
      err(new ValidationFailed([fault('phases.0.kind'), fault('phases.1.kind')])),
    );
  });

  it('refuses two activities of one name, one that is not described, and what a kind cannot open', () => {
    const given = {
      ...record([
        { ...described('CONTRIBUTION', []), allowsElsewhere: { recits: ['VOTE'], rien: [] } },
      ]),
      activities: [
        { kind: 'TESTIMONIES', slug: 'recits', title: 'R', intro: 'R.' },
        { kind: 'HEARINGS', slug: 'propositions', title: 'H', intro: 'H.', always: ['ARGUE'] },
      ],
    } satisfies Parameters<typeof describedActivities>[0];
    expect(describedActivities(given, [phase('only', 'CONTRIBUTION')])).toEqual(
      err(
        new ValidationFailed([
          fault('activities.1.slug'),
          fault('activities.1.always'),
          fault('phases.0.allowsElsewhere.recits'),
          fault('phases.0.allowsElsewhere.rien'),
        ]),
      ),
    );
  });
});
