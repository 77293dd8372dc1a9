import { GiveConsentUseCase } from '@voix/api-editions';
import type { RequestContext } from '@voix/api-platform/request-context';
import { aGuest, anOpenEdition, type OpenEdition } from '@voix/testing/factories';
import { ProposalsBench } from '../__fixtures__/proposals-bench.js';
import { ReviseProposalUseCase } from './revise-proposal.use-case.js';
import { SubmitProposalUseCase } from './submit-proposal.use-case.js';

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
});
