import { GiveConsentUseCase, WithdrawConsentUseCase } from '@voix/api-editions';
import type { RequestContext } from '@voix/api-platform/request-context';
import { aGuest, anOpenEdition, TestBrowser, type OpenEdition } from '@voix/testing/factories';
import { ProposalsBench } from '../__fixtures__/proposals-bench.js';
import { ReviseProposalUseCase } from './revise-proposal.use-case.js';
import { SubmitProposalUseCase } from './submit-proposal.use-case.js';
import { WithdrawProposalUseCase } from './withdraw-proposal.use-case.js';

const REFUSED = { ok: false, error: { code: 'CONSENT_REQUIRED' } };

describe('SubmitProposalUseCase and ReviseProposalUseCase, where an edition asks for explicit consent', () => {
  let area: ProposalsBench;
  let edition: OpenEdition;

  beforeAll(async () => {
    area = await ProposalsBench.open();
    edition = await anOpenEdition(area.bench, { asksForConsent: true });
  });
  afterAll(() => area.close());

  const give = (ctx: RequestContext) =>
    area.bench.get(GiveConsentUseCase).run(ctx, { editionId: edition.id, noticeVersion: 1 });
  const takeBack = (ctx: RequestContext) =>
    area.bench.get(WithdrawConsentUseCase).run(ctx, { editionId: edition.id });
  const submit = (ctx: RequestContext, idempotencyKey = area.bench.context().newId()) =>
    area.bench.get(SubmitProposalUseCase).run(ctx, {
      activityId: edition.activityId,
      themeId: edition.themeIds.soins,
      title: 'Un humain au bout du fil',
      body: 'Pour toute annonce de diagnostic.',
      idempotencyKey,
    });
  const revise = (ctx: RequestContext, proposalId: string) =>
    area.bench.get(ReviseProposalUseCase).run(ctx, {
      proposalId,
      expectedVersion: 1,
      title: 'Un soignant au bout du fil',
      body: 'Pour toute annonce de diagnostic, jour et nuit.',
      reason: 'Préciser qui répond',
    });
  async function published(author: RequestContext): Promise<string> {
    const result = await submit(author);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value.proposalId;
  }
  const noticesOf = (proposalId: string) =>
    area.bench.rows<{ notice: number | null }>(
      'select notice_version as notice from proposal_versions where proposal_id = $1 order by number',
      [proposalId],
    );

  it('refuses a proposal of whoever has not agreed, visitor or guest, and writes none', async () => {
    const visitor = await new TestBrowser().request(area.bench);
    expect(await submit(visitor)).toMatchObject(REFUSED);
    expect(await submit(await aGuest(area.bench))).toMatchObject(REFUSED);
    const kept = await area.bench.rows('select 1 from proposals where edition_id = $1', [
      edition.id,
    ]);
    expect(kept).toEqual([]);
  });

  it('keeps with each version the notice that its author had agreed to', async () => {
    const author = await aGuest(area.bench);
    await give(author);
    const proposalId = await published(author);
    expect(await revise(author, proposalId)).toMatchObject({ ok: true });
    expect(await noticesOf(proposalId)).toEqual([{ notice: 1 }, { notice: 1 }]);
    const leaves = await area.bench.rows<{ leaf: string }>(
      `select leaf from ledger_entries where leaf like '%' || $1 || '%'`,
      [proposalId],
    );
    expect(leaves.map(({ leaf }) => JSON.parse(leaf))).toMatchObject([
      { charter: 1, notice: 1 },
      { charter: 1, notice: 1 },
    ]);
  });

  it('refuses a new version once the consent is taken back, and lets the proposal be withdrawn', async () => {
    const author = await aGuest(area.bench);
    await give(author);
    const proposalId = await published(author);
    await takeBack(author);
    expect(await revise(author, proposalId)).toMatchObject(REFUSED);
    expect(await noticesOf(proposalId)).toHaveLength(1);
    const withdrawn = area.bench
      .get(WithdrawProposalUseCase)
      .run(author, { proposalId, reason: 'Je n’y tiens plus' });
    expect(await withdrawn).toMatchObject({ ok: true });
  });

  it('gives the receipt of a proposal again, whatever became of the consent', async () => {
    const author = await aGuest(area.bench);
    await give(author);
    const key = area.bench.context().newId();
    const first = await submit(author, key);
    await takeBack(author);
    expect(await submit(author, key)).toEqual(first);
  });

  it('decides a proposal that meets a withdrawal one way or the other', async () => {
    for (let round = 0; round < 10; round += 1) {
      const author = await aGuest(area.bench);
      await give(author);
      const [answer] = await Promise.all([submit(author), takeBack(author)]);
      if (!answer.ok) expect(answer).toMatchObject(REFUSED);
      const kept = await area.bench.rows(
        'select 1 from proposals where author_participant_id = $1',
        [author.actor?.participantId],
      );
      expect(kept).toHaveLength(answer.ok ? 1 : 0);
      expect(await submit(author)).toMatchObject(REFUSED);
    }
  });
});
