import type { RequestContext } from '@voix/api-platform/request-context';
import { aGuest, anOpenEdition, endPhaseOf } from '@voix/testing/factories';
import { ProposalsBench } from '../__fixtures__/proposals-bench.js';
import { textFingerprint } from '../domain/proposal-text.js';
import { ReviseProposalUseCase, type ReviseProposalCommand } from './revise-proposal.use-case.js';

const UNKNOWN_ID = '01932f6c-5b7a-7c3e-9f00-0123456789ab';

describe('ReviseProposalUseCase', () => {
  let area: ProposalsBench;
  let useCase: ReviseProposalUseCase;

  beforeAll(async () => {
    area = await ProposalsBench.open();
    useCase = area.bench.get(ReviseProposalUseCase);
  });
  afterAll(() => area.close());

  const revisionOf = (
    proposalId: string,
    change: Partial<ReviseProposalCommand> = {},
  ): ReviseProposalCommand => ({
    proposalId,
    expectedVersion: 1,
    title: 'Un soignant au bout du fil',
    body: 'Pour toute annonce de diagnostic, jour et nuit.',
    reason: 'Préciser qui répond',
    ...change,
  });

  /** A published proposal and its author. */
  const published = async (): Promise<{ author: RequestContext; id: string }> => {
    const author = await aGuest(area.bench);
    const { proposalId } = await area.submit(author);
    return { author, id: proposalId };
  };

  const refusal = (ctx: RequestContext, command: ReviseProposalCommand) =>
    area.refused(() => useCase.run(ctx, command));

  describe('accepts', () => {
    it('publishes a second version and keeps the first', async () => {
      const { author, id } = await published();
      const result = await useCase.run(author, revisionOf(id));
      expect(result).toEqual({ ok: true, value: { proposalId: id } });
      expect(await area.proposal(id)).toMatchObject({
        title: 'Un soignant au bout du fil',
        current_version: 2,
      });
      expect(await area.versionsOf(id)).toMatchObject([
        { number: 1, title: 'Un humain au bout du fil', reason: null },
        { number: 2, title: 'Un soignant au bout du fil', reason: 'Préciser qui répond' },
      ]);
    });

    it('takes a new version of the new version', async () => {
      const { author, id } = await published();
      await useCase.run(author, revisionOf(id));
      await useCase.run(author, revisionOf(id, { expectedVersion: 2, body: 'Autrement.' }));
      expect(await area.proposal(id)).toMatchObject({ current_version: 3 });
    });
  });

  describe('refuses', () => {
    it('a text that changed meanwhile, and shows what it says now', async () => {
      const { author, id } = await published();
      await useCase.run(author, revisionOf(id));
      const error = await refusal(author, revisionOf(id, { title: 'Encore autre chose' }));
      expect(error).toMatchObject({
        code: 'EDIT_CONFLICT',
        current: { number: 2, title: 'Un soignant au bout du fil' },
      });
    });

    it('a version that says the same', async () => {
      const { author, id } = await published();
      const { title, body } = area.command(author);
      const error = await refusal(author, revisionOf(id, { title: ` ${title} `, body }));
      expect(error).toMatchObject({ issues: [{ path: 'body', code: 'UNCHANGED' }] });
    });

    it('a version without a reason, or against the limits of the charter, all faults at once', async () => {
      const { author, id } = await published();
      const faults = { title: '', body: 'x'.repeat(2001), reason: 'x'.repeat(401) };
      const error = await refusal(author, revisionOf(id, faults));
      expect(error).toMatchObject({
        code: 'VALIDATION_FAILED',
        issues: [
          { path: 'title', code: 'REQUIRED' },
          { path: 'body', code: 'TOO_LONG' },
          { path: 'reason', code: 'TOO_LONG' },
        ],
      });
    });

    it('when the phase has closed', async () => {
      const edition = await anOpenEdition(area.bench);
      const author = await aGuest(area.bench);
      const { proposalId } = await area.submit(author, area.command(author, {}, edition));
      await endPhaseOf(area.bench, edition);
      const error = await refusal(author, revisionOf(proposalId));
      expect(error).toMatchObject({ code: 'PHASE_CLOSED' });
    });

    it.each(['WITHDRAWN', 'REFUSED'])('a proposal that is %s', async (state) => {
      const { author, id } = await published();
      await area.bench.rows(
        `update proposals set state = $2, state_reason = 'Une raison' where id = $1`,
        [id, state],
      );
      expect(await refusal(author, revisionOf(id))).toMatchObject({ code: 'PROPOSAL_NOT_OPEN' });
    });

    it('a proposal that was merged', async () => {
      const [{ author, id }, other] = [await published(), await published()];
      await area.bench.rows(
        `update proposals set state = 'MERGED', merged_into_id = $2 where id = $1`,
        [id, other.id],
      );
      expect(await refusal(author, revisionOf(id))).toMatchObject({ code: 'PROPOSAL_NOT_OPEN' });
    });

    it.each([UNKNOWN_ID, `'; select pg_sleep(5) --`])('the id %s, which names none', async (id) => {
      const act = useCase.run(await aGuest(area.bench), revisionOf(id));
      await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('permission', () => {
    it('A05: is the author’s alone', async () => {
      const { id } = await published();
      for (const ctx of [await aGuest(area.bench), area.bench.context()]) {
        expect(await refusal(ctx, revisionOf(id))).toMatchObject({ code: 'NOT_ELIGIBLE' });
      }
    });
  });

  describe('concurrency', () => {
    it('accepts one of two revisions made from one version and shows it to the other', async () => {
      const { author, id } = await published();
      const results = await Promise.all(
        ['Une', 'Deux'].map((title) => useCase.run(author, revisionOf(id, { title }))),
      );
      const codes = results.map((result) => (result.ok ? 'OK' : result.error.code));
      expect(codes.toSorted()).toEqual(['EDIT_CONFLICT', 'OK']);
      expect(await area.versionsOf(id)).toHaveLength(2);
    });
  });

  describe('events', () => {
    it('tells other areas and the ledger, with ids and hashes only', async () => {
      const { author, id } = await published();
      const command = revisionOf(id);
      await useCase.run(author, command);
      expect((await area.eventsOf(id)).at(-1)).toEqual({
        type: 'proposals.revised',
        payload: { proposalId: id, version: 2 },
      });
      expect((await area.ledgerOf(id)).at(-1)).toEqual({
        v: 1,
        kind: 'proposals.revised',
        edition: area.edition.ref,
        proposal: id,
        version: 2,
        charter: area.edition.charterVersion,
        text: textFingerprint(command),
      });
    });
  });
});
