import fc from 'fast-check';
import { phaseStateAt } from './phase.js';

const at = (ms: number) => new Date(ms);

describe('phaseStateAt', () => {
  it('counts the first instant in and the last one out', () => {
    const phase = { startsAt: at(1_000), endsAt: at(2_000) };
    const states = [999, 1_000, 1_999, 2_000].map((ms) => phaseStateAt(phase, at(ms)));
    expect(states).toEqual(['COMING', 'CURRENT', 'CURRENT', 'PAST']);
  });

  it('never ends a phase without end', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (start, later) => {
        const state = phaseStateAt({ startsAt: at(start), endsAt: null }, at(start + later));
        expect(state).toBe('CURRENT');
      }),
    );
  });

  it('lets an approximate start open nothing, and pass only with the end', () => {
    const phase = { startsAt: at(1_000), endsAt: at(2_000), startsPrecision: 'MONTH' } as const;
    const states = [999, 1_000, 1_999, 2_000].map((ms) => phaseStateAt(phase, at(ms)));
    expect(states).toEqual(['COMING', 'COMING', 'COMING', 'PAST']);
  });

  it('goes from coming to current to past, and never back', () => {
    const order = ['COMING', 'CURRENT', 'PAST'];
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), fc.nat(), fc.nat(), (start, length, a, b) => {
        const phase = { startsAt: at(start), endsAt: at(start + length) };
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((ms) =>
          order.indexOf(phaseStateAt(phase, at(ms))),
        );
        expect(earlier).toBeLessThanOrEqual(later ?? -1);
      }),
    );
  });
});
