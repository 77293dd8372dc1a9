import { proposalCases, reasonCases } from '@voix/testing/form-cases';
import { aGuest } from '@voix/testing/factories';
import { ProposalsBench } from '../__fixtures__/proposals-bench.js';
import { ReviseProposalUseCase } from './revise-proposal.use-case.js';
import { SubmitProposalUseCase } from './submit-proposal.use-case.js';
import { WithdrawProposalUseCase } from './withdraw-proposal.use-case.js';

/** Those of the open edition of the bench. */
const LIMITS = { proposalTitleMaxLength: 120, proposalBodyMaxLength: 2000 };

describe('what the server says of the forms of proposals', () => {
  let area: ProposalsBench;

  beforeAll(async () => {
    area = await ProposalsBench.open();
  });
  afterAll(() => area.close());

  const published = async () => {
    const author = await aGuest(area.bench);
    return { author, ...(await area.submit(author)) };
  };

  it.each(proposalCases(LIMITS))('a new proposal: $what', async ({ typed, issues }) => {
    const ctx = await aGuest(area.bench);
    const useCase = area.bench.get(SubmitProposalUseCase);
    expect(await area.refused(() => useCase.run(ctx, area.command(ctx, typed)))).toEqual(
      expect.objectContaining({ issues }),
    );
  });

  it.each(proposalCases(LIMITS))('a new version: $what', async ({ typed, issues }) => {
    const { author, proposalId } = await published();
    const useCase = area.bench.get(ReviseProposalUseCase);
    const command = { proposalId, expectedVersion: 1, reason: 'Plus clair', ...typed };
    expect(await area.refused(() => useCase.run(author, command))).toEqual(
      expect.objectContaining({ issues }),
    );
  });

  it.each(reasonCases)('a withdrawal: $what', async ({ typed, issues }) => {
    const { author, proposalId } = await published();
    const useCase = area.bench.get(WithdrawProposalUseCase);
    expect(await area.refused(() => useCase.run(author, { proposalId, ...typed }))).toEqual(
      expect.objectContaining({ issues }),
    );
  });
});
