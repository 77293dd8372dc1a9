import { RebuildSearchIndexUseCase, SearchModule } from '@voix/api-search';
import { ok } from '@voix/domain-kernel';
import { aGuest, anOpenEdition, type OpenEdition } from '@voix/testing/factories';
import { ProposalsBench } from '../__fixtures__/proposals-bench.js';
import { ReviseProposalUseCase } from './revise-proposal.use-case.js';
import { WithdrawProposalUseCase } from './withdraw-proposal.use-case.js';
import { FindableProposals } from '../persistence/findable-proposals.js';
import { ProposalRepository } from '../persistence/proposal.repository.js';

const REASON = 'Je ne pense plus cela.';

describe('FindableProposals', () => {
  let area: ProposalsBench;
  let edition: OpenEdition;

  beforeAll(async () => {
    area = await ProposalsBench.open('off', [SearchModule]);
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    edition = await anOpenEdition(area.bench);
  });

  /** What can be found of the edition. */
  const findable = () =>
    area.bench.rows<{ kind: string; title: string; body: string; pageKey: string }>(
      `select kind, title, body, page_key as "pageKey" from search_documents where edition_id = $1 order by kind, body`,
      [edition.id],
    );

  async function aProposal() {
    const author = await aGuest(area.bench);
    const text = { title: 'Un titre', body: 'Un texte.' };
    const { proposalId } = await area.submit(author, area.command(author, text, edition));
    return { author, proposalId };
  }

  /** An argument as an import leaves it, told to search. */
  async function anArgument(proposalId: string, body: string): Promise<void> {
    await area.bench.unitOfWork.run(area.bench.context(), async (tx) => {
      const id = tx.newId();
      await area.bench.database.query(
        tx,
        `insert into arguments (id, proposal_id, side, body, channel) values ($1, $2, 'FOR', $3, 'WEB')`,
        [id, proposalId, body],
      );
      await area.bench.get(FindableProposals).argumentsChanged(tx, [id]);
      return ok();
    });
  }

  it('shows a proposal as soon as it is submitted, and its arguments under its title', async () => {
    const { proposalId } = await aProposal();
    await anArgument(proposalId, 'Parce que.');
    expect(await findable()).toEqual([
      { kind: 'ARGUMENT', title: 'Un titre', body: 'Parce que.', pageKey: '1' },
      { kind: 'PROPOSAL', title: 'Un titre', body: 'Un texte.', pageKey: '1' },
    ]);
  });

  it('shows the current words alone, on its arguments too', async () => {
    const { author, proposalId } = await aProposal();
    await anArgument(proposalId, 'Parce que.');
    const revised = await area.bench.get(ReviseProposalUseCase).run(author, {
      proposalId,
      expectedVersion: 1,
      title: 'Nouveau titre',
      body: 'Nouveau texte.',
      reason: REASON,
    });
    expect(revised.ok).toBe(true);
    expect(await findable()).toMatchObject([
      { title: 'Nouveau titre', body: 'Parce que.' },
      { title: 'Nouveau titre', body: 'Nouveau texte.' },
    ]);
  });

  it('A15: shows nothing of a withdrawn proposal, nor what was said of it', async () => {
    const { author, proposalId } = await aProposal();
    await anArgument(proposalId, 'Parce que.');
    const withdrawn = await area.bench
      .get(WithdrawProposalUseCase)
      .run(author, { proposalId, reason: REASON });
    expect(withdrawn.ok).toBe(true);
    expect(await findable()).toEqual([]);
  });

  it('shows nothing of a submission that is refused', async () => {
    const author = await aGuest(area.bench);
    const command = area.command(author, { themeId: author.newId() }, edition);
    await expect(area.submit(author, command)).rejects.toThrow('UNKNOWN_THEME');
    expect(await findable()).toEqual([]);
  });

  it('is shown again as it is by a rebuilding', async () => {
    const { proposalId } = await aProposal();
    await anArgument(proposalId, 'Parce que.');
    const before = await findable();
    await area.bench.rows('delete from search_documents');
    await area.bench.get(RebuildSearchIndexUseCase).run(area.bench.context());
    expect(await findable()).toEqual(before);
  });

  it('A15: is not brought back by a rebuilding that began before its withdrawal was over', async () => {
    const { proposalId } = await aProposal();
    let rebuilding: Promise<unknown> = Promise.resolve();
    await area.bench.unitOfWork.run(area.bench.context(), async (tx) => {
      await area.bench.get(ProposalRepository).setState(tx, proposalId, 'WITHDRAWN', REASON);
      rebuilding = area.bench.get(RebuildSearchIndexUseCase).run(area.bench.context());
      await until(isSomeoneWaiting);
      return ok();
    });
    await rebuilding;
    expect(await findable()).toEqual([]);
  });

  const isSomeoneWaiting = async () => {
    const rows = await area.bench.ownerRows(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length > 0;
  };
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}
