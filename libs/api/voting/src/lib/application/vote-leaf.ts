import { createHmac } from 'node:crypto';
import { leafOf, type LedgerLeaf } from '@voix/api-audit';
import type { VoteAction } from '../domain/decide-vote.js';
import type { VotePlace } from '../domain/vote-place.js';
import type { VoteRequest } from '../domain/vote-request.js';

const PSEUDONYM_LENGTH = 32;

/**
 * Who voted, as the ledger says it: another name on each proposal, so that the published ledger cannot be joined
 * into one person's opinions on health. Only the secret of the activity links it to a participant.
 */
export function voterPseudonym(place: VotePlace, participantId: string): string {
  return createHmac('sha256', place.pseudonymKey)
    .update(`${participantId} ${place.proposalId}`)
    .digest('hex')
    .slice(0, PSEUDONYM_LENGTH);
}

/** The ledger's line for a recorded vote. No time finer than the ledger's own, no client key, no address. */
export function voteLeaf(request: VoteRequest, action: VoteAction): LedgerLeaf {
  const { place, intent, noticeVersion } = request;
  const content =
    intent.kind === 'CAST'
      ? { stance: intent.stance, qualifications: intent.qualifications }
      : { stance: null, qualifications: 0 };
  return leafOf({
    kind: 'voting.vote_recorded',
    editionRef: place.editionRef,
    fields: {
      act: action,
      proposal: place.proposalId,
      voter: voterPseudonym(place, request.participantId),
      assurance: request.assurance,
      charter: request.charterVersion,
      ...(noticeVersion != null && { notice: noticeVersion }),
      nonce: Buffer.from(request.nonce).toString('base64url'),
      ...content,
    },
  });
}
