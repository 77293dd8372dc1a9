import { PhaseClosed } from '@voix/api-consultations';
import { RequestContext } from '@voix/api-platform/request-context';
import { ValidationFailed } from '@voix/domain-kernel';
import {
  GuestsNotAllowed,
  IdempotencyConflict,
  NothingToWithdraw,
  ParticipantMerged,
  ProposalNotOpen,
  VotingClosed,
  type VoteError,
} from '../domain/vote-errors.js';
import { presentVoteError } from './present-vote-error.js';

const ctx = RequestContext.create({ origin: 'graphql', locale: 'en' });
const opensAt = new Date('2026-03-01T08:00:00Z');

describe('presentVoteError', () => {
  it.each<[string, VoteError, string]>([
    ['a fault of the input', new ValidationFailed([]), 'ValidationFailedErrorType'],
    ['a phase to come', new PhaseClosed(opensAt, null), 'PhaseClosedErrorType'],
    ['a closing that the batch has met', new VotingClosed(), 'PhaseClosedErrorType'],
    ['a proposal that takes no votes', new ProposalNotOpen(), 'ProposalNotOpenErrorType'],
    ['a client key used before', new IdempotencyConflict(), 'IdempotencyConflictErrorType'],
    ['nothing to take back', new NothingToWithdraw(), 'NotEligibleErrorType'],
    ['a guest who has become an account', new ParticipantMerged(), 'NotEligibleErrorType'],
    ['a guest who may not', new GuestsNotAllowed(), 'NotEligibleErrorType'],
  ])(
    'shows %s as its own member of the union, with its code and its words',
    (_case, error, type) => {
      const shown = presentVoteError(ctx, error);
      expect(shown.constructor.name).toBe(type);
      expect(shown.code).toBe(error.code);
      expect(shown.message).toMatch(/\w.*\.$/);
    },
  );

  it('says when voting opens, where that is known', () => {
    expect(presentVoteError(ctx, new PhaseClosed(opensAt, null))).toMatchObject({
      opensAt,
      closedAt: null,
    });
  });
});
