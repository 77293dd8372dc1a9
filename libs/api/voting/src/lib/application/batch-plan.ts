import type { LedgerLeaf } from '@voix/api-audit';
import { ConsentRequired } from '@voix/api-editions';
import { err, ok, type Result } from '@voix/domain-kernel';
import {
  decideVote,
  type CurrentVote,
  type EarlierRequest,
  type VoteDecision,
} from '../domain/decide-vote.js';
import { ParticipantMerged, VotingClosed, type VoteError } from '../domain/vote-errors.js';
import type { BatchWrite, HistoryLine, StoredSituation } from '../persistence/vote-batch.store.js';
import { TallyChange } from '../domain/tally-change.js';
import { voteLeaf } from './vote-leaf.js';
import type { VoteRecord, VoteRequest } from '../domain/vote-request.js';

/** The state of one (participant, proposal) as the batch goes on. */
interface Cell {
  readonly request: VoteRequest;
  current: CurrentVote | null;
  isTouched: boolean;
}

/** What a batch will write, worked out request by request in the order they came. */
export class BatchPlan {
  private readonly cells = new Map<string, Cell>();
  /** What this batch itself has answered, by client key: a retry may overtake its first try into the same batch. */
  private readonly answered = new Map<string, EarlierRequest>();
  private readonly history: HistoryLine[] = [];
  private readonly leaves: LedgerLeaf[] = [];
  private readonly tallies = new TallyChange();

  get hasWrites(): boolean {
    return this.history.length > 0;
  }

  take(
    given: VoteRequest,
    situation: StoredSituation,
    isOpen: boolean,
  ): Result<VoteRecord, VoteError> {
    const request = { noticeVersion: situation.noticeVersion, ...given };
    const cell = this.cellOf(request, situation);
    const decision = this.decide(request, situation, cell, isOpen);
    if (!decision.ok) return decision;
    if (decision.value.kind === 'REPLAY') {
      return ok({ receipt: decision.value.receipt, votedAt: situation.earlierAt ?? situation.now });
    }
    const receipt = this.note(request, cell, decision.value);
    return ok({ receipt, votedAt: situation.now });
  }

  private decide(
    request: VoteRequest,
    situation: StoredSituation,
    cell: Cell,
    isOpen: boolean,
  ): Result<VoteDecision, VoteError> {
    const earlier = situation.earlier ?? this.answered.get(clientKeyOf(request)) ?? null;
    if (!situation.isParticipantActive) return err(new ParticipantMerged());
    if (earlier === null && !isOpen) return err(new VotingClosed());
    if (earlier === null && request.intent.kind === 'CAST' && situation.isConsentMissing)
      return err(new ConsentRequired());
    const { isProposalOpen } = situation;
    return decideVote(
      { proposalRef: request.place.proposalRef, isProposalOpen, current: cell.current, earlier },
      request.intent,
    );
  }

  private note(
    request: VoteRequest,
    cell: Cell,
    decision: Exclude<VoteDecision, { kind: 'REPLAY' }>,
  ): Uint8Array {
    if (decision.kind === 'REPEAT') {
      this.remember(request, decision.receipt);
      this.history.push({ request, action: 'REPEAT', receipt: decision.receipt });
      return decision.receipt;
    }
    const leaf = voteLeaf(request, decision.action);
    const { intent } = request;
    const next =
      intent.kind === 'CAST'
        ? { stance: intent.stance, qualifications: intent.qualifications, receipt: leaf.hash }
        : null;
    this.tallies.replace(keyOf(request), cell.current, next);
    this.leaves.push(leaf);
    this.history.push({ request, action: decision.action, receipt: leaf.hash });
    this.remember(request, leaf.hash);
    cell.current = next;
    cell.isTouched = true;
    return leaf.hash;
  }

  private remember(request: VoteRequest, receipt: Uint8Array): void {
    const { intent, place } = request;
    this.answered.set(clientKeyOf(request), { proposalRef: place.proposalRef, intent, receipt });
  }

  private cellOf(request: VoteRequest, situation: StoredSituation): Cell {
    const name = `${request.participantRef}/${request.place.proposalRef}`;
    const known = this.cells.get(name);
    if (known !== undefined) return known;
    const cell: Cell = { request, current: situation.current, isTouched: false };
    this.cells.set(name, cell);
    return cell;
  }

  /** The last state of each touched vote: a statement holds a row at most once. */
  writes(): BatchWrite {
    const touched = [...this.cells.values()].filter((cell) => cell.isTouched);
    const kept = touched.flatMap(({ request, current }) =>
      current === null ? [] : [{ request, ...current }],
    );
    const takenBack = touched.filter((cell) => cell.current === null).map((cell) => cell.request);
    return { kept, takenBack, history: this.history, leaves: this.leaves, tallies: this.tallies };
  }
}

function clientKeyOf(request: VoteRequest): string {
  return `${request.participantRef}/${request.clientKey}`;
}

function keyOf(request: VoteRequest) {
  const { editionRef, activityRef, proposalRef } = request.place;
  return { editionRef, activityRef, proposalRef };
}
