import { describe, expect, it } from '@jest/globals';
import { matchResult } from './match-result.js';

type Result =
  | { readonly __typename: 'CastVoteSuccess'; readonly receipt: string }
  | {
      readonly __typename: 'PhaseClosedError';
      readonly code: string;
      readonly message: string;
      readonly closedAt: string;
    }
  | { readonly __typename: 'NotEligibleError'; readonly code: string; readonly message: string };

const answer = (result: object) =>
  matchResult(result as Result, {
    CastVoteSuccess: ({ receipt }) => `reçu ${receipt}`,
    PhaseClosedError: ({ closedAt }) => `close le ${closedAt}`,
    UserError: ({ code }) => `refus ${code}`,
  });

describe('matchResult', () => {
  it('answers a success by its own case', () => {
    expect(answer({ __typename: 'CastVoteSuccess', receipt: '7F' })).toBe('reçu 7F');
  });

  it('answers an error by its own case when it has one, by the case of errors otherwise', () => {
    expect(
      answer({ __typename: 'PhaseClosedError', code: 'PHASE_CLOSED', closedAt: 'lundi' }),
    ).toBe('close le lundi');
    expect(answer({ __typename: 'NotEligibleError', code: 'NOT_ELIGIBLE' })).toBe(
      'refus NOT_ELIGIBLE',
    );
  });

  it('has an answer for an error that the server learned after the page was loaded', () => {
    expect(answer({ __typename: 'ElectorateClosedError', code: 'ELECTORATE_CLOSED' })).toBe(
      'refus ELECTORATE_CLOSED',
    );
  });
});
