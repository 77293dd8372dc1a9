import fc from 'fast-check';
import { placesIn } from '../domain/vote-place.js';
import type { VoteRequest } from '../domain/vote-request.js';
import { voteLeaf, voterPseudonym } from './vote-leaf.js';

const secret = new Uint8Array(32).fill(1);
const activity = {
  id: 'activity-1',
  ref: 72,
  editionId: 'edition-1',
  editionRef: 3,
  pseudonymKey: secret,
};
const proposal = { id: 'proposal-1', ref: 71 };
const place = placesIn(activity)(proposal);
const request: VoteRequest = {
  place,
  participantId: 'participant-1',
  participantRef: 74,
  assurance: 'GUEST',
  intent: { kind: 'CAST', stance: 1, qualifications: 2 },
  clientKey: '3f0c8a5e-1111-4111-8111-111111111111',
  nonce: new Uint8Array(12).fill(9),
  charterVersion: 4,
};

describe('voterPseudonym', () => {
  it('is the same for every vote of one person on one proposal', () => {
    const first = voterPseudonym(place, 'participant-1');
    expect(voterPseudonym({ ...place }, 'participant-1')).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
  });

  it('differs from one proposal to another, so that opinions cannot be joined', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.uuid(), (participant, one, other) => {
        fc.pre(one !== other);
        expect(voterPseudonym({ ...place, proposalId: one }, participant)).not.toBe(
          voterPseudonym({ ...place, proposalId: other }, participant),
        );
      }),
    );
  });

  it('differs from one person to another, and from one activity to another', () => {
    const own = voterPseudonym(place, 'participant-1');
    const otherSecret = new Uint8Array(32).fill(2);
    const otherKey = placesIn({ ...activity, pseudonymKey: otherSecret })(proposal);
    expect(voterPseudonym(place, 'participant-2')).not.toBe(own);
    expect(voterPseudonym(otherKey, 'participant-1')).not.toBe(own);
  });
});

describe('voteLeaf', () => {
  const leaf = voteLeaf(request, 'CAST');

  it('says what was voted, under which charter, and how sure the platform is of the person', () => {
    expect(JSON.parse(leaf.text)).toEqual({
      v: 1,
      kind: 'voting.vote_recorded',
      edition: 3,
      act: 'CAST',
      proposal: 'proposal-1',
      voter: voterPseudonym(place, 'participant-1'),
      assurance: 'GUEST',
      charter: 4,
      nonce: 'CQkJCQkJCQkJCQkJ',
      stance: 1,
      qualifications: 2,
    });
  });

  it('says which notice was in force, where there was one', () => {
    const told = voteLeaf({ ...request, noticeVersion: 2 }, 'CAST');
    expect(JSON.parse(told.text)).toMatchObject({ charter: 4, notice: 2 });
    expect(voteLeaf({ ...request, noticeVersion: null }, 'CAST').text).toBe(leaf.text);
  });

  it('says of a vote taken back that there is none', () => {
    const gone = voteLeaf({ ...request, intent: { kind: 'WITHDRAW' } }, 'WITHDRAW');
    expect(JSON.parse(gone.text)).toMatchObject({ act: 'WITHDRAW', stance: null });
  });

  it.each([
    ['client key', request.clientKey],
    ['participant', request.participantId],
    ['secret of the activity', Buffer.from(secret).toString('hex')],
  ])('holds no %s', (_what, value) => {
    expect(leaf.text).not.toContain(value);
  });

  it('is another one for the same vote under another nonce', () => {
    const again = voteLeaf({ ...request, nonce: new Uint8Array(12) }, 'CAST');
    expect(again.hash).not.toEqual(leaf.hash);
  });
});
