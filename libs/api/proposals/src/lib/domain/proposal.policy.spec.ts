import { PROPOSAL_STATES } from './proposal-state.js';
import {
  decideRevision,
  decideWithdrawal,
  mayReadText,
  mayTakePart,
  permissionsOn,
} from './proposal.policy.js';

const author = { participantId: 'a', accountId: null };
const other = { participantId: 'b', accountId: 'x' };
const people = { author, 'somebody else': other, nobody: null };
const published = { authorParticipantId: 'a', state: 'PUBLISHED', isErased: false } as const;
const outOfDebate = PROPOSAL_STATES.filter((state) => state !== 'PUBLISHED');

describe('who may revise and withdraw a proposal', () => {
  it('lets the author do both while it is published', () => {
    expect(decideRevision(author, published)).toEqual({ allowed: true });
    expect(decideWithdrawal(author, published)).toEqual({ allowed: true });
    expect(permissionsOn(author, published)).toEqual(['proposals.revise', 'proposals.withdraw']);
  });

  it.each(outOfDebate)('tells the author that a proposal is closed once it is %s', (state) => {
    const closed = { allowed: false, reason: 'PROPOSAL_NOT_OPEN' };
    expect(decideRevision(author, { ...published, state })).toEqual(closed);
    expect(decideWithdrawal(author, { ...published, state })).toEqual(closed);
    expect(permissionsOn(author, { ...published, state })).toEqual([]);
  });

  it.each(Object.entries({ 'somebody else': other, nobody: null }))(
    'gives %s no right, whatever the state',
    (_who, person) => {
      for (const state of PROPOSAL_STATES) {
        const refused = { allowed: false, reason: 'NOT_ELIGIBLE' };
        expect(decideRevision(person, { ...published, state })).toEqual(refused);
        expect(decideWithdrawal(person, { ...published, state })).toEqual(refused);
        expect(permissionsOn(person, { ...published, state })).toEqual([]);
      }
    },
  );

  it('gives nobody the proposal of an unknown author', () => {
    expect(permissionsOn(author, { ...published, authorParticipantId: null })).toEqual([]);
    expect(permissionsOn(null, { ...published, authorParticipantId: null })).toEqual([]);
  });
});

describe('who may read the words of a proposal', () => {
  it.each(Object.entries(people))('%s reads it in every state but withdrawn', (_who, person) => {
    for (const state of ['PUBLISHED', 'REFUSED', 'MERGED'] as const) {
      expect(mayReadText(person, { ...published, state })).toBe(true);
    }
  });

  it('only its author reads what was withdrawn', () => {
    const withdrawn = { ...published, state: 'WITHDRAWN' } as const;
    expect(mayReadText(author, withdrawn)).toBe(true);
    expect(mayReadText(other, withdrawn)).toBe(false);
    expect(mayReadText(null, withdrawn)).toBe(false);
  });

  it('nobody reads what was erased, in any state', () => {
    for (const state of PROPOSAL_STATES) {
      expect(mayReadText(author, { ...published, state, isErased: true })).toBe(false);
    }
  });
});

describe('mayTakePart', () => {
  it.each([
    [true, null, true],
    [true, 'x', true],
    [false, null, false],
    [false, 'x', true],
  ])('guests allowed: %s, account: %s → %s', (guestParticipationAllowed, accountId, expected) => {
    const person = { participantId: 'a', accountId };
    expect(mayTakePart(person, { guestParticipationAllowed })).toBe(expected);
  });

  it('treats a visitor who has not done anything yet as a guest', () => {
    expect(mayTakePart(null, { guestParticipationAllowed: true })).toBe(true);
    expect(mayTakePart(null, { guestParticipationAllowed: false })).toBe(false);
  });
});
