import { describe, expect, it } from '@jest/globals';
import { interactionState } from './interaction-state.js';

const moment = (isOpen: boolean, opensAt: string | null, closesAt: string | null) => [
  { interaction: 'VOTE', isOpen, opensAt, closesAt },
];

describe('interactionState', () => {
  it('is open until the instant that the server names', () => {
    expect(interactionState('VOTE', moment(true, null, '2026-04-12'))).toEqual({
      kind: 'open',
      closesAt: '2026-04-12',
    });
  });

  it('is coming when an opening is foreseen', () => {
    expect(interactionState('VOTE', moment(false, '2026-02-02', null))).toEqual({
      kind: 'coming',
      opensAt: '2026-02-02',
    });
  });

  it('is closed when no opening is foreseen, and when the activity does not know the interaction', () => {
    expect(interactionState('VOTE', moment(false, null, null))).toEqual({ kind: 'closed' });
    expect(interactionState('SUBMIT', moment(true, null, null))).toEqual({ kind: 'closed' });
  });
});
