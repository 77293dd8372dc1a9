import { randomUUID } from 'node:crypto';
import { ParticipantContentRegistry } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import type { TestBench } from '@voix/testing/database-harness';
import { aGuest, anAccountHolder, anOpenEdition, aProposal } from '@voix/testing/factories';
import { openVotingBench } from '../__fixtures__/voting-bench.js';
import { CastVoteUseCase } from './cast-vote.use-case.js';
import { RebuildTalliesUseCase } from './rebuild-tallies.use-case.js';
import { VoteSequenceReader } from './vote-sequence.reader.js';

describe('what is derived from votes', () => {
  let bench: TestBench;
  let voting: CastVoteUseCase;

  beforeAll(async () => {
    bench = await openVotingBench();
    voting = bench.get(CastVoteUseCase);
  });
  afterAll(() => bench.close());

  const agree = (voter: RequestContext, proposalId: string) =>
    voting.cast(voter, {
      proposalId,
      stance: 'AGREE',
      qualifications: ['DOABLE'],
      clientKey: randomUUID(),
    });
  const tallies = () => bench.rows('select * from vote_tallies order by proposal_ref');

  describe('RebuildTalliesUseCase', () => {
    it('finds counters that are right, and leaves them', async () => {
      const edition = await anOpenEdition(bench);
      const author = await aGuest(bench);
      await agree(author, await aProposal(bench, edition, author));
      const before = await tallies();
      expect(
        await bench.get(RebuildTalliesUseCase).run(bench.context(), { check: false }),
      ).toMatchObject({ different: 0 });
      expect(await tallies()).toEqual(before);
    });

    it('finds and corrects counters that are wrong; only finds them when asked to check', async () => {
      const edition = await anOpenEdition(bench);
      const author = await aGuest(bench);
      await agree(author, await aProposal(bench, edition, author));
      const right = await tallies();
      await bench.rows('update vote_tallies set agree = agree + 5, doable = 0');
      const rebuild = bench.get(RebuildTalliesUseCase);
      expect((await rebuild.run(bench.context(), { check: true })).different).toBeGreaterThan(0);
      expect(await tallies()).not.toEqual(right);
      await rebuild.run(bench.context(), { check: false });
      expect(await tallies()).toEqual(right);
    });
  });

  describe('the vote sequence', () => {
    it('shows what the person has not voted on, the least voted first', async () => {
      const edition = await anOpenEdition(bench);
      const author = await aGuest(bench);
      const [first, second, third] = [
        await aProposal(bench, edition, author),
        await aProposal(bench, edition, author),
        await aProposal(bench, edition, author),
      ];
      await agree(await aGuest(bench), first);
      await agree(author, second);
      const place = { id: edition.activityId, ref: edition.activityRef, editionRef: edition.ref };
      const reader = bench.get(VoteSequenceReader);
      expect(await reader.next(author, place, 12)).toEqual([third, first]);
      expect(await reader.progress(author, place)).toEqual({ votedCount: 1, votableCount: 3 });
    });
  });

  describe('a guest who signs in to an account', () => {
    const transfer = (from: RequestContext, to: RequestContext) =>
      bench.unitOfWork.run(bench.context(), async (ctx) => {
        const reference = ({ actor }: RequestContext) => ({
          id: actor?.participantId ?? '',
          ref: actor?.participantRef ?? 0,
        });
        await bench.get(ParticipantContentRegistry).transfer(ctx, reference(from), reference(to));
        return ok();
      });

    it('A60: brings their votes along; where both voted, the vote of the account stays', async () => {
      const edition = await anOpenEdition(bench);
      const [guest, member] = [await aGuest(bench), await anAccountHolder(bench)];
      const [both, onlyGuest] = [
        await aProposal(bench, edition, member),
        await aProposal(bench, edition, member),
      ];
      await agree(guest, both);
      await agree(guest, onlyGuest);
      await voting.cast(member, {
        proposalId: both,
        stance: 'DISAGREE',
        qualifications: [],
        clientKey: randomUUID(),
      });
      await transfer(guest, member);
      const votes = await bench.rows(
        `select participant_ref, id, stance from votes join proposals on ref = proposal_ref where id = any($1::uuid[]) order by stance`,
        [[both, onlyGuest]],
      );
      const ref = member.actor?.participantRef;
      expect(votes).toEqual([
        { participant_ref: ref, id: both, stance: -1 },
        { participant_ref: ref, id: onlyGuest, stance: 1 },
      ]);
      expect(
        await bench.get(RebuildTalliesUseCase).run(bench.context(), { check: true }),
      ).toMatchObject({ different: 0 });
    });
  });
});
