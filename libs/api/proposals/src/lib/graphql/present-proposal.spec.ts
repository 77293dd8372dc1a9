import { RequestContext, type Actor } from '@voix/api-platform/request-context';
import type { ProposalRecord } from '../persistence/proposal-record.js';
import { presentProposal } from './present-proposal.js';

const record: ProposalRecord = {
  id: '01932f6c-5b7a-7c3e-9f00-0123456789ab',
  ref: 12,
  editionId: 'e',
  activityId: 'a',
  number: 7,
  themeId: null,
  authorParticipantId: 'author',
  channel: 'WEB',
  state: 'PUBLISHED',
  stateReason: null,
  stateChangedAt: null,
  isErased: false,
  mergedIntoId: null,
  currentVersion: 1,
  title: 'L’œuvre & l’hôpital',
  receiptCode: '0410-6105-0Z',
  submittedAt: new Date('2026-11-23T09:00:00Z'),
  submittedAtExactly: '2026-11-23T09:00:00.000000Z',
};

const actor = (participantId: string): Actor => ({
  participantId,
  participantRef: 1,
  accountId: null,
  sessionId: null,
  grants: [],
});
const as = (participantId: string | null) =>
  RequestContext.create({
    origin: 'graphql',
    actor: participantId === null ? null : actor(participantId),
  });

describe('presentProposal', () => {
  it('shows a published proposal to everybody', () => {
    expect(presentProposal(as(null), record)).toMatchObject({
      isReadable: true,
      title: 'L’œuvre & l’hôpital',
      slug: 'l-oeuvre-et-l-hopital',
      number: 7,
    });
  });

  it.each([null, 'somebody else'])('A04: hides the words of a withdrawn one from %s', (person) => {
    const withdrawn = { ...record, state: 'WITHDRAWN' as const, stateReason: 'Doublon' };
    const shown = presentProposal(as(person), withdrawn);
    expect(shown).toMatchObject({
      isReadable: false,
      title: '',
      stateReason: 'Doublon',
      number: 7,
    });
    expect(shown.slug).not.toContain('hopital');
  });

  it('keeps a withdrawn one readable for its author', () => {
    const withdrawn = { ...record, state: 'WITHDRAWN' as const };
    expect(presentProposal(as('author'), withdrawn).title).toBe(record.title);
  });

  it('keeps a refused one readable with its reason: the public bin', () => {
    const refused = { ...record, state: 'REFUSED' as const, stateReason: 'Contraire à la charte' };
    expect(presentProposal(as(null), refused)).toMatchObject({
      isReadable: true,
      stateReason: 'Contraire à la charte',
    });
  });

  it('has a name for addresses even when the title cannot be spelled', () => {
    expect(presentProposal(as(null), { ...record, title: '你好' }).slug).not.toBe('');
  });
});
