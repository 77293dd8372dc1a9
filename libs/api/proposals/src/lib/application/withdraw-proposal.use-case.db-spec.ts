import type { RequestContext } from '@voix/api-platform/request-context';
import { aGuest, anOpenEdition, endPhaseOf } from '@voix/testing/factories';
import { ProposalsBench } from '../__fixtures__/proposals-bench.js';
import { ProposalsFacade } from '../proposals.facade.js';
import { WithdrawProposalUseCase } from './withdraw-proposal.use-case.js';

const UNKNOWN_ID = '01932f6c-5b7a-7c3e-9f00-0123456789ab';

describe('WithdrawProposalUseCase', () => {
  let area: ProposalsBench;
  let useCase: WithdrawProposalUseCase;

  beforeAll(async () => {
    area = await ProposalsBench.open();
    useCase = area.bench.get(WithdrawProposalUseCase);
  });
  afterAll(() => area.close());

  const published = async (): Promise<{ author: RequestContext; id: string }> => {
    const author = await aGuest(area.bench);
    const { proposalId } = await area.submit(author);
    return { author, id: proposalId };
  };

  const withdraw = (ctx: RequestContext, proposalId: string, reason = 'J’ai changé d’avis') =>
    useCase.run(ctx, { proposalId, reason });

  describe('accepts', () => {
    it('leaves a tombstone with the reason, and deletes nothing', async () => {
      const { author, id } = await published();
      expect(await withdraw(author, id)).toEqual({ ok: true, value: { proposalId: id } });
      expect(await area.proposal(id)).toMatchObject({
        state: 'WITHDRAWN',
        state_reason: 'J’ai changé d’avis',
        state_changed_at: expect.any(Date),
      });
      expect(await area.versionsOf(id)).toHaveLength(1);
    });

    it('keeps it in the count of what was submitted', async () => {
      const edition = await anOpenEdition(area.bench);
      const author = await aGuest(area.bench);
      const { proposalId } = await area.submit(author, area.command(author, {}, edition));
      await withdraw(author, proposalId);
      const counts = await area.bench.get(ProposalsFacade).countsOf(author, edition.id);
      expect(counts).toEqual({ proposalCount: 1, publishedProposalCount: 0, argumentCount: 0 });
    });

    it('at any time, also when the phase is over', async () => {
      const edition = await anOpenEdition(area.bench);
      const author = await aGuest(area.bench);
      const { proposalId } = await area.submit(author, area.command(author, {}, edition));
      await endPhaseOf(area.bench, edition);
      expect(await withdraw(author, proposalId)).toMatchObject({ ok: true });
    });
  });

  describe('refuses', () => {
    it.each(['', '  ', 'x'.repeat(401)])('the reason %j', async (reason) => {
      const { author, id } = await published();
      const error = await area.refused(() => withdraw(author, id, reason));
      expect(error).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: 'reason' }] });
    });

    it('a proposal that has left the debate', async () => {
      const { author, id } = await published();
      await withdraw(author, id);
      const error = await area.refused(() => withdraw(author, id));
      expect(error).toMatchObject({ code: 'PROPOSAL_NOT_OPEN' });
    });

    it.each([UNKNOWN_ID, `'; select pg_sleep(5) --`])('the id %s, which names none', async (id) => {
      const act = withdraw(await aGuest(area.bench), id);
      await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('permission', () => {
    it('A05: is the author’s alone', async () => {
      const { id } = await published();
      for (const ctx of [await aGuest(area.bench), area.bench.context()]) {
        const error = await area.refused(() => withdraw(ctx, id));
        expect(error).toMatchObject({ code: 'NOT_ELIGIBLE' });
      }
    });
  });

  describe('concurrency', () => {
    it('withdraws once when asked twice at once', async () => {
      const { author, id } = await published();
      const results = await Promise.all([withdraw(author, id), withdraw(author, id)]);
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      expect(await area.eventsOf(id)).toHaveLength(2);
    });
  });

  describe('events', () => {
    it('tells other areas and the ledger, without the reason', async () => {
      const { author, id } = await published();
      await withdraw(author, id);
      expect((await area.eventsOf(id)).at(-1)).toEqual({
        type: 'proposals.withdrawn',
        payload: { proposalId: id },
      });
      expect((await area.ledgerOf(id)).at(-1)).toEqual({
        v: 1,
        kind: 'proposals.withdrawn',
        edition: area.edition.ref,
        proposal: id,
        charter: area.edition.charterVersion,
      });
    });
  });
});
