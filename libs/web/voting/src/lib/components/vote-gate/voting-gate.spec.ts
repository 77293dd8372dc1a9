import { describe, expect, it } from '@jest/globals';
import type { VotingRulesFragment } from '../../../generated/graphql.js';
import { momentOf, votingGate } from './voting-gate.js';

type Moments = NonNullable<VotingRulesFragment['proposalsActivity']>['moments'];

const OPENS = '2030-03-01T08:00:00.000Z';
const CLOSES = '2030-03-14T22:59:00.000Z';

function moment(fields: Partial<Moments[number]>): Moments[number] {
  return {
    __typename: 'InteractionMoment',
    interaction: 'VOTE',
    isOpen: false,
    opensAt: null,
    closesAt: null,
    ...fields,
  };
}

function rules(
  moments: Moments | undefined,
  guestParticipationAllowed = true,
): VotingRulesFragment {
  return {
    __typename: 'Edition',
    id: 'e1',
    timeZone: 'Europe/Paris',
    legal: { __typename: 'LegalStatement', version: 1 },
    charter: {
      __typename: 'Charter',
      id: 'c1',
      rules: { __typename: 'CharterRules', guestParticipationAllowed },
    },
    proposalsActivity: moments ? { __typename: 'Activity', id: 'a1', moments } : null,
  };
}

const open = moment({ isOpen: true, closesAt: CLOSES });

describe('votingGate', () => {
  it('opens while the server says that voting is open, and knows until when', () => {
    expect(votingGate({ rules: rules([open]), hasAccount: false })).toEqual({
      kind: 'open',
      closesAt: CLOSES,
    });
  });

  it('names the next opening while voting is closed', () => {
    const coming = rules([moment({ opensAt: OPENS })]);
    expect(votingGate({ rules: coming, hasAccount: true })).toEqual({
      kind: 'coming',
      opensAt: OPENS,
    });
  });

  it.each([
    ['an activity without votes', []],
    ['an edition without proposals', undefined],
  ])('is closed for %s', (_case, moments) => {
    expect(votingGate({ rules: rules(moments), hasAccount: true })).toEqual({ kind: 'closed' });
  });

  it('asks guests for an account only where the charter does', () => {
    const strict = rules([open], false);
    expect(votingGate({ rules: strict, hasAccount: false })).toEqual({ kind: 'account-needed' });
    expect(votingGate({ rules: strict, hasAccount: true }).kind).toBe('open');
  });

  it('does not turn away someone whom it does not know yet', () => {
    expect(votingGate({ rules: rules([open], false), hasAccount: undefined }).kind).toBe('open');
  });

  it.each(['WITHDRAWN', 'REFUSED', 'MERGED'] as const)('is closed for a %s proposal', (state) => {
    const question = { rules: rules([open]), proposalState: state, hasAccount: true };
    expect(votingGate(question)).toEqual({ kind: 'proposal-closed' });
  });
});

describe('momentOf', () => {
  it('finds the moment of an interaction among the others', () => {
    const submit = moment({ interaction: 'SUBMIT', opensAt: OPENS });
    expect(momentOf(rules([open, submit]), 'SUBMIT')).toBe(submit);
    expect(momentOf(rules([open]), 'SEE_RESULTS')).toBeUndefined();
  });
});
