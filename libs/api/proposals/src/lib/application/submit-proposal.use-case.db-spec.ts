import { RequestContext } from '@voix/api-platform/request-context';
import {
  aGuest,
  anAccountHolder,
  anOpenEdition,
  endPhaseOf,
  TestBrowser,
  type OpenEdition,
} from '@voix/testing/factories';
import { ProposalsBench } from '../__fixtures__/proposals-bench.js';
import { textFingerprint } from '../domain/proposal-text.js';
import { SubmitProposalUseCase, type SubmitProposalCommand } from './submit-proposal.use-case.js';

const UNKNOWN_ID = '01932f6c-5b7a-7c3e-9f00-0123456789ab';

describe('SubmitProposalUseCase', () => {
  let area: ProposalsBench;
  let useCase: SubmitProposalUseCase;

  beforeAll(async () => {
    area = await ProposalsBench.open();
    useCase = area.bench.get(SubmitProposalUseCase);
  });
  afterAll(() => area.close());

  /** The error of a submission that must be refused. */
  const refusal = (
    ctx: RequestContext,
    change: Partial<SubmitProposalCommand>,
    edition?: OpenEdition,
  ) => area.refused(() => useCase.run(ctx, area.command(ctx, change, edition)));

  describe('accepts', () => {
    it('publishes the proposal with its author, its charter and a receipt', async () => {
      const ctx = await aGuest(area.bench);
      const { proposalId, receiptCode } = await area.submit(ctx);
      expect(await area.proposal(proposalId)).toMatchObject({
        title: 'Un humain au bout du fil',
        state: 'PUBLISHED',
        receipt_code: receiptCode,
        author_participant_id: ctx.actor?.participantId,
        charter_version: area.edition.charterVersion,
      });
      expect(receiptCode).toMatch(/^\w{4}-\w{4}-\w{2}$/);
    });

    it('keeps the words as version 1, cleaned', async () => {
      const ctx = await aGuest(area.bench);
      const command = area.command(ctx, { title: ' Un\u202E titre ', body: 'a\r\n\r\n\r\nb' });
      const { proposalId } = await area.submit(ctx, command);
      expect(await area.versionsOf(proposalId)).toMatchObject([
        { number: 1, title: 'Un titre', body: 'a\n\nb', reason: null },
      ]);
    });

    it('makes a visitor a guest with this act', async () => {
      const browser = new TestBrowser();
      const { proposalId } = await area.submit(await browser.request(area.bench));
      const { author_participant_id: author } = await area.proposal(proposalId);
      expect(author).toBe(browser.actor?.participantId);
    });

    it('numbers the proposals of an edition without gaps, even after a refusal', async () => {
      const edition = await anOpenEdition(area.bench);
      const ctx = await aGuest(area.bench);
      await area.submit(ctx, area.command(ctx, {}, edition));
      await refusal(ctx, { title: '' }, edition);
      await area.submit(ctx, area.command(ctx, {}, edition));
      expect(await area.numbersOf(edition)).toEqual([1, 2]);
    });

    it('draws another receipt code when one is taken', async () => {
      const person = await aGuest(area.bench);
      const codes = [1, 1, 2].map((byte) => new Uint8Array(6).fill(byte));
      const dice = RequestContext.create({
        origin: 'graphql',
        actor: person.actor,
        random: (size) => (size === 6 && codes.shift()) || person.randomBytes(size),
      });
      const first = await area.submit(dice);
      const second = await area.submit(dice);
      expect(second.receiptCode).not.toBe(first.receiptCode);
    });

    it('answers a repeat with the same proposal, even after the phase has closed', async () => {
      const edition = await anOpenEdition(area.bench);
      const ctx = await aGuest(area.bench);
      const command = area.command(ctx, {}, edition);
      const first = await area.submit(ctx, command);
      await endPhaseOf(area.bench, edition);
      expect(await area.submit(ctx, command)).toEqual(first);
    });
  });

  describe('refuses', () => {
    it('a guest where the charter asks for an account, before making them a participant', async () => {
      const rules = { guestParticipationAllowed: false };
      const edition = await anOpenEdition(area.bench, { rules });
      const browser = new TestBrowser();
      const visitor = await browser.request(area.bench);
      expect(await refusal(visitor, {}, edition)).toMatchObject({ code: 'GUESTS_NOT_ALLOWED' });
      expect(browser.actor).toBeNull();
    });

    it('when the phase does not allow it', async () => {
      const edition = await anOpenEdition(area.bench, { allows: ['VOTE'] });
      const error = await refusal(await aGuest(area.bench), {}, edition);
      expect(error).toMatchObject({ code: 'PHASE_CLOSED', closedAt: null });
    });

    it('when the phase has closed, and says when', async () => {
      const edition = await anOpenEdition(area.bench);
      await endPhaseOf(area.bench, edition);
      const error = await refusal(await aGuest(area.bench), {}, edition);
      expect(error).toMatchObject({ code: 'PHASE_CLOSED', closedAt: expect.any(Date) });
    });

    it('a text without title or body, or longer than the charter allows, all faults at once', async () => {
      const ctx = await aGuest(area.bench);
      const faults = { title: 'x'.repeat(121), body: '', themeId: 'none' };
      expect(await refusal(ctx, faults)).toMatchObject({
        code: 'VALIDATION_FAILED',
        issues: [
          { path: 'title', code: 'TOO_LONG', params: { max: 120 } },
          { path: 'body', code: 'REQUIRED' },
          { path: 'themeId', code: 'UNKNOWN_THEME' },
        ],
      });
    });

    it('A49: a text that is too long in signs that people see', async () => {
      const error = await refusal(await aGuest(area.bench), { title: '👨‍👩‍👧'.repeat(1000) });
      expect(error).toMatchObject({ issues: [{ path: 'title', code: 'TOO_LONG' }] });
    });

    it('refuses a use case that the edition does not have', async () => {
      for (const useCaseId of [UNKNOWN_ID, 'none']) {
        const error = await refusal(await aGuest(area.bench), { useCaseId });
        expect(error).toMatchObject({ issues: [{ path: 'useCaseId', code: 'UNKNOWN_USE_CASE' }] });
      }
    });

    it('a theme that this edition does not take up', async () => {
      const error = await refusal(await aGuest(area.bench), { themeId: UNKNOWN_ID });
      expect(error).toMatchObject({ issues: [{ path: 'themeId', code: 'UNKNOWN_THEME' }] });
    });

    it('another content under a key that was used', async () => {
      const ctx = await aGuest(area.bench);
      const command = area.command(ctx);
      await area.submit(ctx, command);
      const { donnees } = area.edition.themeIds;
      for (const change of [{ title: 'Autre' }, { body: 'Autre' }, { themeId: donnees }]) {
        const error = await refusal(ctx, { ...command, ...change });
        expect(error).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
      }
    });

    it.each([
      ['A36: an activity whose id is SQL', { activityId: `'; select pg_sleep(5) --` }, 'NOT_FOUND'],
      ['an activity that does not exist', { activityId: UNKNOWN_ID }, 'NOT_FOUND'],
      ['A10: a key that is no UUID', { idempotencyKey: '1' }, 'MALFORMED'],
    ])('%s', async (_what, change, code) => {
      const ctx = await aGuest(area.bench);
      await expect(useCase.run(ctx, area.command(ctx, change))).rejects.toMatchObject({ code });
    });
  });

  describe('permission', () => {
    it('is given to account holders whatever the charter says of guests', async () => {
      for (const guestParticipationAllowed of [true, false]) {
        const edition = await anOpenEdition(area.bench, { rules: { guestParticipationAllowed } });
        const ctx = await anAccountHolder(area.bench);
        await area.submit(ctx, area.command(ctx, {}, edition));
        expect(await area.numbersOf(edition)).toEqual([1]);
      }
    });

    it('is refused to a program that acts for nobody', async () => {
      const nobody = area.bench.context();
      const act = useCase.run(nobody, area.command(nobody));
      await expect(act).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    });

    it('is limited to ten submissions in ten minutes', async () => {
      const limited = await ProposalsBench.open('on');
      const ctx = await aGuest(limited.bench);
      for (let sent = 1; sent <= 10; sent += 1) await limited.submit(ctx);
      await expect(limited.submit(ctx)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      await limited.close();
    });
  });

  describe('concurrency', () => {
    it('makes one proposal of twenty parallel sends with one key', async () => {
      const edition = await anOpenEdition(area.bench);
      const ctx = await aGuest(area.bench);
      const command = area.command(ctx, {}, edition);
      const sends = Array.from({ length: 20 }, () => area.submit(ctx, command));
      const [first, ...others] = await Promise.all(sends);
      for (const other of others) expect(other).toEqual(first);
      expect(await area.numbersOf(edition)).toEqual([1]);
    });

    it('takes one of two proposals sent at once to two editions with one key, and refuses the other', async () => {
      const editions = [await anOpenEdition(area.bench), await anOpenEdition(area.bench)];
      for (let round = 1; round <= 5; round += 1) {
        const ctx = await aGuest(area.bench);
        const { idempotencyKey } = area.command(ctx);
        const results = await Promise.all(
          editions.map((edition) =>
            useCase.run(ctx, area.command(ctx, { idempotencyKey }, edition)),
          ),
        );
        const codes = results.map((result) => (result.ok ? 'SUBMITTED' : result.error.code));
        expect(codes.toSorted()).toEqual(['IDEMPOTENCY_CONFLICT', 'SUBMITTED']);
      }
    });

    it('gives twenty people who submit together twenty following numbers', async () => {
      const edition = await anOpenEdition(area.bench);
      const people = await Promise.all(Array.from({ length: 20 }, () => aGuest(area.bench)));
      await Promise.all(people.map((ctx) => area.submit(ctx, area.command(ctx, {}, edition))));
      expect(await area.numbersOf(edition)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    });
  });

  describe('events', () => {
    it('tells other areas and the ledger, with ids and hashes only', async () => {
      const ctx = await aGuest(area.bench);
      const command = area.command(ctx);
      const { proposalId } = await area.submit(ctx, command);
      const { number } = await area.proposal(proposalId);
      expect(await area.eventsOf(proposalId)).toEqual([
        { type: 'proposals.submitted', payload: { proposalId, editionId: area.edition.id } },
      ]);
      expect(await area.ledgerOf(proposalId)).toEqual([
        {
          v: 1,
          kind: 'proposals.submitted',
          edition: area.edition.ref,
          proposal: proposalId,
          version: 1,
          number,
          charter: area.edition.charterVersion,
          text: textFingerprint(command),
        },
      ]);
    });
  });
});
