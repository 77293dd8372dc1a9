import { describe, expect, it } from '@jest/globals';
import { calendarPosition, type CalendarPhase } from './calendar-position.js';

const calendar = (...states: readonly CalendarPhase['state'][]): readonly CalendarPhase[] =>
  states.map((state, index) => ({
    id: String(index + 1),
    kind: 'CONTRIBUTION',
    title: `Étape ${index + 1}`,
    startsAt: '2026-01-01T00:00:00Z',
    startsPrecision: 'EXACT',
    endsAt: null,
    endsPrecision: 'EXACT',
    state,
  }));

describe('calendarPosition', () => {
  it('stands in the phase that the server says is current', () => {
    const position = calendarPosition(calendar('PAST', 'CURRENT', 'COMING'));
    expect(position).toMatchObject({ kind: 'during', step: 2, phase: { id: '2' } });
  });

  it('stands before the next phase, also between two', () => {
    expect(calendarPosition(calendar('COMING', 'COMING'))).toMatchObject({
      kind: 'before',
      step: 1,
    });
    expect(calendarPosition(calendar('PAST', 'COMING'))).toMatchObject({ kind: 'before', step: 2 });
  });

  it('is over once every phase is past', () => {
    expect(calendarPosition(calendar('PAST', 'PAST'))).toEqual({ kind: 'over' });
  });
});
