import type { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import { aGuest, anAccountHolder } from '@voix/testing/factories';
import { NotificationsBench } from '../__fixtures__/notifications-bench.js';
import { FollowSubjectUseCase } from '../application/follow-subject.use-case.js';
import { SetNotificationPreferenceUseCase } from '../application/set-notification-preference.use-case.js';
import { TellOfRevisionHandler } from './tell-of-revision.handler.js';
import { TellOfWithdrawalHandler } from './tell-of-withdrawal.handler.js';

describe('TellOfRevisionHandler and TellOfWithdrawalHandler', () => {
  let area: NotificationsBench;
  let follower: RequestContext;

  beforeEach(async () => {
    area = await NotificationsBench.open();
    follower = await anAccountHolder(area.bench);
  });
  afterEach(() => area.close());

  const follow = (ctx: RequestContext, subjectId: string) =>
    area.bench.get(FollowSubjectUseCase).follow(ctx, { kind: 'PROPOSAL', subjectId });
  const event = (proposalId: string) => ({
    id: area.bench.context().newId(),
    aggregateId: proposalId,
    occurredAt: new Date('2026-11-24T09:00:00Z'),
  });
  const revise = (proposalId: string) =>
    area.bench.unitOfWork.run(area.bench.context(), async (tx) => {
      await area.bench.get(TellOfRevisionHandler).handle(tx, {
        ...event(proposalId),
        type: 'proposals.revised',
        payload: { proposalId, version: 2 },
      });
      return ok();
    });
  const withdraw = (proposalId: string) =>
    area.bench.unitOfWork.run(area.bench.context(), async (tx) => {
      await area.bench.get(TellOfWithdrawalHandler).handle(tx, {
        ...event(proposalId),
        type: 'proposals.withdrawn',
        payload: { proposalId },
      });
      return ok();
    });

  it('writes to those who follow a proposal, with the way there and the way out', async () => {
    const proposal = area.aProposal('Dire quand une machine a décidé');
    await follow(follower, proposal.id);
    await follow(await aGuest(area.bench), proposal.id);
    await revise(proposal.id);
    await revise(area.aProposal('Une autre').id);
    const messages = await area.messages();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ to: `${follower.actor?.accountId}@example.org` });
    expect(messages[0]?.text).toContain('Dire quand une machine a décidé');
    expect(messages[0]?.text).toContain(proposal.path);
    expect(messages[0]?.text).toContain('/ma-page');
  });

  it('names nothing in the line that stands on a locked screen', async () => {
    const proposal = area.aProposal('Mon opinion sur la fin de vie');
    await follow(follower, proposal.id);
    await revise(proposal.id);
    expect(await area.messages()).toMatchObject([{ subject: 'Du nouveau sur ce que vous suivez' }]);
  });

  it('writes at most once a day of the same proposal, and of its withdrawal at once', async () => {
    const proposal = area.aProposal();
    await follow(follower, proposal.id);
    await revise(proposal.id);
    await revise(proposal.id);
    expect(await area.messages()).toHaveLength(1);
    await area.bench.rows(`update follows set told_at = told_at - interval '25 hours'`);
    await revise(proposal.id);
    expect(await area.messages()).toHaveLength(2);
    await withdraw(proposal.id);
    expect(await area.messages()).toHaveLength(3);
  });

  it('writes nothing of what they do not want, of what they follow no more, or of what is gone', async () => {
    const [unwanted, left, gone] = [area.aProposal(), area.aProposal(), area.aProposal()];
    for (const { id } of [unwanted, left, gone]) await follow(follower, id);
    await area.bench
      .get(SetNotificationPreferenceUseCase)
      .run(follower, { kind: 'FOLLOWED_REVISED', byEmail: false });
    await revise(unwanted.id);
    await area.bench
      .get(FollowSubjectUseCase)
      .unfollow(follower, { kind: 'PROPOSAL', subjectId: left.id });
    await withdraw(left.id);
    area.proposals.subjects.delete(gone.id);
    await withdraw(gone.id);
    expect(await area.messages()).toEqual([]);
    await withdraw(unwanted.id);
    expect(await area.messages()).toHaveLength(1);
  });
});
