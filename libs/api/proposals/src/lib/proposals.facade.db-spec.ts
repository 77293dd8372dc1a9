import { ParticipantContentRegistry } from '@voix/api-platform/ports';
import { ok } from '@voix/domain-kernel';
import { aGuest, anOpenEdition } from '@voix/testing/factories';
import { ProposalsBench } from './__fixtures__/proposals-bench.js';
import { ProposalsFacade } from './proposals.facade.js';

const UNKNOWN_ID = '01932f6c-5b7a-7c3e-9f00-0123456789ab';

describe('ProposalsFacade', () => {
  let area: ProposalsBench;
  let facade: ProposalsFacade;

  beforeAll(async () => {
    area = await ProposalsBench.open();
    facade = area.bench.get(ProposalsFacade);
  });
  afterAll(() => area.close());

  it('says what a vote must know, and leaves out what does not exist', async () => {
    const ctx = await aGuest(area.bench);
    const { proposalId } = await area.submit(ctx);
    const found = await facade.votableByIds(ctx, [proposalId, UNKNOWN_ID]);
    const { ref } = await area.proposal(proposalId);
    expect([...found]).toEqual([
      [
        proposalId,
        {
          id: proposalId,
          ref,
          state: 'PUBLISHED',
          activityId: area.edition.activityId,
          activityRef: area.edition.activityRef,
          editionId: area.edition.id,
          editionRef: area.edition.ref,
        },
      ],
    ]);
  });

  it('turns ids into internal numbers and back', async () => {
    const ctx = await aGuest(area.bench);
    const { proposalId } = await area.submit(ctx);
    const ref = (await facade.refsByIds(ctx, [proposalId])).get(proposalId) ?? 0;
    expect((await facade.idsByRefs(ctx, [ref])).get(ref)).toBe(proposalId);
  });

  it('sums a proposal up without its words', async () => {
    const ctx = await aGuest(area.bench);
    const { proposalId } = await area.submit(ctx);
    const summary = (await facade.summariesByIds(ctx, [proposalId])).get(proposalId);
    expect(summary).toMatchObject({ id: proposalId, state: 'PUBLISHED', currentVersion: 1 });
    expect(summary).not.toHaveProperty('title');
  });

  it('lists what can be voted on, oldest first', async () => {
    const edition = await anOpenEdition(area.bench);
    const ctx = await aGuest(area.bench);
    const first = await area.submit(ctx, area.command(ctx, {}, edition));
    const second = await area.submit(ctx, area.command(ctx, {}, edition));
    await area.bench.rows(
      `update proposals set state = 'REFUSED', state_reason = 'Charte' where id = $1`,
      [first.proposalId],
    );
    const published = await facade.publishedRefs(ctx, edition.activityId);
    expect(published.map(({ id }) => id)).toEqual([second.proposalId]);
  });
});

describe('what a guest wrote', () => {
  it('belongs to the account they sign in to, even where both used one key', async () => {
    const area = await ProposalsBench.open();
    const [guest, account] = [await aGuest(area.bench), await aGuest(area.bench)];
    const idempotencyKey = guest.newId();
    const mine = await area.submit(guest, area.command(guest, { idempotencyKey }));
    const own = await area.submit(account, area.command(account, { idempotencyKey }));
    await area.bench.rows(
      `insert into arguments (id, proposal_id, side, body, author_participant_id, channel)
       values ($1, $2, 'FOR', 'Oui', $3, 'WEB')`,
      [guest.newId(), own.proposalId, guest.actor?.participantId],
    );
    const reference = ({ actor }: typeof guest) => ({
      id: actor?.participantId ?? '',
      ref: actor?.participantRef ?? 0,
    });
    await area.bench.unitOfWork.run(area.bench.context(), async (tx) => {
      const contents = area.bench.get(ParticipantContentRegistry);
      await contents.transfer(tx, reference(guest), reference(account));
      return ok();
    });
    const authors = await area.bench.rows<{ id: string }>(
      `select distinct author_participant_id as id from proposals
       union select author_participant_id from arguments`,
    );
    expect(authors).toEqual([{ id: account.actor?.participantId }]);
    // The account's own key still recognises its own retry.
    const repeated = area.command(account, { idempotencyKey });
    expect(await area.submit(account, repeated)).toEqual(own);
    expect(mine.proposalId).not.toBe(own.proposalId);
    await area.close();
  });
});
