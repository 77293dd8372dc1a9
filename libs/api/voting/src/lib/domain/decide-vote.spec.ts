import fc from 'fast-check';
import { decideVote, type VoteIntent, type VoteSituation } from './decide-vote.js';

const receipt = Uint8Array.of(1);
const agree: VoteIntent = { kind: 'CAST', stance: 1, qualifications: 0 };
const disagree: VoteIntent = { kind: 'CAST', stance: -1, qualifications: 0 };
const withdraw: VoteIntent = { kind: 'WITHDRAW' };
const untouched: VoteSituation = {
  proposalRef: 7,
  isProposalOpen: true,
  current: null,
  earlier: null,
};
const agreed: VoteSituation = { ...untouched, current: { stance: 1, qualifications: 0, receipt } };

describe('decideVote', () => {
  it.each([
    ['a first vote is cast', untouched, agree, 'CAST'],
    ['another stance changes the vote', agreed, disagree, 'CHANGE'],
    ['a nuance more changes the vote', agreed, { ...agree, qualifications: 4 }, 'CHANGE'],
    ['a vote can be taken back', agreed, withdraw, 'WITHDRAW'],
  ])('%s', (_name, situation, intent, action) => {
    expect(decideVote(situation, intent)).toEqual({ ok: true, value: { kind: 'RECORD', action } });
  });

  it('answers the same vote under a new key with the receipt it already has', () => {
    expect(decideVote(agreed, agree)).toEqual({ ok: true, value: { kind: 'REPEAT', receipt } });
  });

  it.each([
    [
      'a proposal that is no longer open',
      { ...untouched, isProposalOpen: false },
      agree,
      'PROPOSAL_NOT_OPEN',
    ],
    ['taking back a vote that does not exist', untouched, withdraw, 'NOT_ELIGIBLE'],
    [
      'a key that served another proposal',
      { ...untouched, earlier: { proposalRef: 8, intent: agree, receipt } },
      agree,
      'IDEMPOTENCY_CONFLICT',
    ],
    [
      'a key that served another stance',
      { ...untouched, earlier: { proposalRef: 7, intent: disagree, receipt } },
      agree,
      'IDEMPOTENCY_CONFLICT',
    ],
  ])('refuses %s', (_name, situation, intent, code) => {
    expect(decideVote(situation, intent)).toMatchObject({ ok: false, error: { code } });
  });

  it('A79: a request replayed later answers what it answered then and changes nothing, even on a closed proposal', () => {
    const stance = fc.constantFrom(-1, 0, 1);
    const intent = fc.record({
      kind: fc.constant('CAST' as const),
      stance,
      qualifications: fc.nat(511),
    });
    fc.assert(
      fc.property(intent, stance, fc.boolean(), (asked, now, isProposalOpen) => {
        const situation: VoteSituation = {
          proposalRef: 7,
          isProposalOpen,
          current: { stance: now, qualifications: 0, receipt: Uint8Array.of(2) },
          earlier: { proposalRef: 7, intent: asked, receipt },
        };
        expect(decideVote(situation, asked)).toEqual({
          ok: true,
          value: { kind: 'REPLAY', receipt },
        });
      }),
    );
  });
});
