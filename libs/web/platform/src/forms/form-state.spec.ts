import { describe, expect, it } from '@jest/globals';
import { nextState, startingState } from './form-state.js';

const start = startingState({ title: '', body: '' });
const refusal = { __typename: 'PhaseClosedError', code: 'PHASE_CLOSED', message: '' };

describe('nextState', () => {
  it('builds each change on the one before, even within one event', () => {
    const change = (field: object) =>
      ({ kind: 'changed', change: field, faultsOf: () => ({}) }) as const;
    const state = [change({ title: 'a' }), change({ body: 'b' })].reduce(
      nextState<typeof start.values>,
      start,
    );
    expect(state.values).toEqual({ title: 'a', body: 'b' });
  });

  it('judges again only the fields already marked', () => {
    const marked = nextState(start, { kind: 'refused', errors: { title: 'vide' } });
    const faultsOf = () => ({ title: 'trop long', body: 'vide' });
    const changed = nextState(marked, { kind: 'changed', change: { title: 'x' }, faultsOf });
    expect(changed.errors).toEqual({ title: 'trop long' });
    const mended = nextState(changed, { kind: 'changed', change: {}, faultsOf: () => ({}) });
    expect(mended.errors).toEqual({});
  });

  it('shows a refusal apart only when no field bears it', () => {
    expect(nextState(start, { kind: 'refused', errors: {}, refusal }).refusal).toBe(refusal);
    expect(
      nextState(start, { kind: 'refused', errors: { title: 'x' }, refusal }).refusal,
    ).toBeUndefined();
  });

  it('counts attempts, and forgets what an earlier one said when it sends again', () => {
    const refused = nextState(start, { kind: 'refused', errors: {}, refusal });
    const sending = nextState(refused, { kind: 'sending' });
    expect(sending).toMatchObject({ attempts: 1, phase: 'sending', refusal: undefined });
  });

  it('keeps the text whatever goes wrong', () => {
    const typed = nextState(start, {
      kind: 'changed',
      change: { title: 'gardé' },
      faultsOf: () => ({}),
    });
    const failed = nextState(typed, { kind: 'failed', failure: { kind: 'unreachable' } });
    expect(failed).toMatchObject({ values: { title: 'gardé' }, phase: 'editing' });
  });
});
