import { RequestContext } from '@voix/api-platform/request-context';
import { TestBench } from '@voix/testing/database-harness';
import {
  aGuest,
  anAccountHolder,
  anOpenEdition,
  endPhaseOf,
  TestBrowser,
  type OpenEdition,
} from '@voix/testing/factories';
import { textFingerprint } from '../domain/proposal-text.js';
import { PROPOSALS_MODULES, PROPOSALS_TABLES } from '../__fixtures__/proposals-bench.js';
import { SubmitProposalUseCase, type SubmitProposalCommand } from './submit-proposal.use-case.js';

const UUID = '01932f6c-5b7a-7c3e-9f00-0123456789ab';

interface StoredProposal {
  id: string;
  number: number;
  title: string;
  state: string;
  receipt_code: string;
  author_participant_id: string;
  charter_version: number;
}

describe('SubmitProposalUseCase', () => {
  let bench: TestBench;
  let useCase: SubmitProposalUseCase;
  let edition: OpenEdition;

  beforeAll(async () => {
    bench = await TestBench.open({
      modules: PROPOSALS_MODULES,
      entities: PROPOSALS_TABLES,
      environment: { VOIX_RATE_LIMITS: 'off' },
    });
    useCase = bench.get(SubmitProposalUseCase);
    edition = await anOpenEdition(bench);
  });
  afterAll(() => bench.close());

  const commandFor = (
    ctx: RequestContext,
    change: Partial<SubmitProposalCommand> = {},
  ): SubmitProposalCommand => ({
    activityId: edition.activityId,
    themeId: edition.themeIds.soins,
    title: 'Un humain au bout du fil',
    body: 'Pour toute annonce de diagnostic.',
    idempotencyKey: ctx.newId(),
    ...change,
  });

  const submitted = async (ctx: RequestContext, command: SubmitProposalCommand) => {
    const result = await useCase.run(ctx, command);
    if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
    return result.value;
  };

  const stored = async (id: string) => {
    const [row] = await bench.rows<StoredProposal>('select * from proposals where id = $1', [id]);
    return row;
  };
  const proposalCount = async () =>
    (await bench.rows<{ count: number }>('select count(*)::int as count from proposals'))[0]?.count;

  /** Runs something that must be refused, and checks that nothing was written. */
  const refused = async (ctx: RequestContext, command: SubmitProposalCommand) => {
    const before = await proposalCount();
    const result = await useCase.run(ctx, command);
    expect(await proposalCount()).toBe(before);
    if (result.ok) throw new Error('It was accepted');
    return result.error;
  };

  describe('accepts', () => {
    it('publishes the proposal with its number, its charter and a receipt', async () => {
      const ctx = await aGuest(bench);
      const { proposalId, receiptCode } = await submitted(ctx, commandFor(ctx));
      expect(await stored(proposalId)).toMatchObject({
        title: 'Un humain au bout du fil',
        state: 'PUBLISHED',
        receipt_code: receiptCode,
        author_participant_id: ctx.actor?.participantId,
        charter_version: edition.charterVersion,
      });
      expect(receiptCode).toMatch(/^\w{4}-\w{4}-\w{2}$/);
    });

    it('keeps the words as version 1, cleaned', async () => {
      const ctx = await aGuest(bench);
      const command = commandFor(ctx, { title: ' Un\u202E titre ', body: 'a\r\n\r\n\r\nb' });
      const { proposalId } = await submitted(ctx, command);
      const versions = await bench.rows(
        'select number, title, body, reason from proposal_versions where proposal_id = $1',
        [proposalId],
      );
      expect(versions).toEqual([{ number: 1, title: 'Un titre', body: 'a\n\nb', reason: null }]);
    });

    it('makes a visitor a guest with this act', async () => {
      const browser = new TestBrowser();
      const visitor = await browser.request(bench);
      const { proposalId } = await submitted(visitor, commandFor(visitor));
      expect((await stored(proposalId))?.author_participant_id).toBe(browser.actor?.participantId);
    });

    it('numbers the proposals of an edition without gaps, even after a refusal', async () => {
      const other = await anOpenEdition(bench);
      const ctx = await aGuest(bench);
      const place = { activityId: other.activityId, themeId: other.themeIds.soins };
      const first = await submitted(ctx, commandFor(ctx, place));
      await refused(ctx, commandFor(ctx, { ...place, title: '' }));
      const second = await submitted(ctx, commandFor(ctx, place));
      expect((await stored(first.proposalId))?.number).toBe(1);
      expect((await stored(second.proposalId))?.number).toBe(2);
    });

    it('draws another receipt code when one is taken', async () => {
      const person = await aGuest(bench);
      const codes = [1, 1, 2].map((byte) => new Uint8Array(6).fill(byte));
      const dice = RequestContext.create({
        origin: 'graphql',
        actor: person.actor,
        random: (size) => (size === 6 && codes.shift()) || person.randomBytes(size),
      });
      const first = await submitted(dice, commandFor(person));
      const second = await submitted(dice, commandFor(person));
      expect(second.receiptCode).not.toBe(first.receiptCode);
    });

    it('answers a repeat with the same proposal, even after the phase has closed', async () => {
      const closing = await anOpenEdition(bench);
      const ctx = await aGuest(bench);
      const command = commandFor(ctx, {
        activityId: closing.activityId,
        themeId: closing.themeIds.soins,
      });
      const first = await submitted(ctx, command);
      await endPhaseOf(bench, closing);
      expect(await submitted(ctx, command)).toEqual(first);
    });
  });

  describe('refuses', () => {
    it('a guest where the charter asks for an account, before making them a participant', async () => {
      const strict = await anOpenEdition(bench, { rules: { guestParticipationAllowed: false } });
      const place = { activityId: strict.activityId, themeId: strict.themeIds.soins };
      const browser = new TestBrowser();
      const visitor = await browser.request(bench);
      expect(await refused(visitor, commandFor(visitor, place))).toMatchObject({
        code: 'GUESTS_NOT_ALLOWED',
      });
      expect(browser.actor).toBeNull();
      const holder = await anAccountHolder(bench);
      expect(await submitted(holder, commandFor(holder, place))).toBeDefined();
    });

    it('when the phase does not allow it', async () => {
      const readOnly = await anOpenEdition(bench, { allows: ['VOTE'] });
      const ctx = await aGuest(bench);
      const place = { activityId: readOnly.activityId, themeId: readOnly.themeIds.soins };
      expect(await refused(ctx, commandFor(ctx, place))).toMatchObject({ code: 'PHASE_CLOSED' });
    });

    it('when the phase has closed, and says when', async () => {
      const closed = await anOpenEdition(bench);
      await endPhaseOf(bench, closed);
      const ctx = await aGuest(bench);
      const place = { activityId: closed.activityId, themeId: closed.themeIds.soins };
      expect(await refused(ctx, commandFor(ctx, place))).toMatchObject({
        code: 'PHASE_CLOSED',
        closedAt: expect.any(Date),
      });
    });

    it('a text without title or body, or longer than the charter allows, all faults at once', async () => {
      const ctx = await aGuest(bench);
      const error = await refused(
        ctx,
        commandFor(ctx, { title: 'x'.repeat(121), body: '', themeId: 'none' }),
      );
      expect(error).toMatchObject({
        code: 'VALIDATION_FAILED',
        issues: [
          { path: 'themeId', code: 'UNKNOWN_THEME' },
          { path: 'title', code: 'TOO_LONG', params: { max: 120 } },
          { path: 'body', code: 'REQUIRED' },
        ],
      });
    });

    it('A49: a text that is too long in signs that people see', async () => {
      const ctx = await aGuest(bench);
      const error = await refused(ctx, commandFor(ctx, { title: '👨‍👩‍👧'.repeat(1000) }));
      expect(error).toMatchObject({ issues: [{ path: 'title', code: 'TOO_LONG' }] });
    });

    it('a theme that this edition does not take up', async () => {
      const ctx = await aGuest(bench);
      const error = await refused(ctx, commandFor(ctx, { themeId: UUID }));
      expect(error).toMatchObject({ issues: [{ path: 'themeId', code: 'UNKNOWN_THEME' }] });
    });

    it('another content under a key that was used', async () => {
      const ctx = await aGuest(bench);
      const command = commandFor(ctx);
      await submitted(ctx, command);
      for (const change of [
        { title: 'Autre' },
        { body: 'Autre' },
        { themeId: edition.themeIds.donnees },
      ]) {
        expect(await refused(ctx, { ...command, ...change })).toMatchObject({
          code: 'IDEMPOTENCY_CONFLICT',
        });
      }
    });

    it('A10: what is no id, without asking the database', async () => {
      const ctx = await aGuest(bench);
      await expect(
        useCase.run(ctx, commandFor(ctx, { activityId: "'; --" })),
      ).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(
        useCase.run(ctx, commandFor(ctx, { idempotencyKey: '1' })),
      ).rejects.toMatchObject({
        code: 'MALFORMED',
      });
    });

    it('an activity that does not exist', async () => {
      const ctx = await aGuest(bench);
      await expect(useCase.run(ctx, commandFor(ctx, { activityId: UUID }))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });
  });

  describe('permission', () => {
    it('is given to guests and account holders alike where the charter allows guests', async () => {
      for (const ctx of [await aGuest(bench), await anAccountHolder(bench)]) {
        expect(await submitted(ctx, commandFor(ctx))).toBeDefined();
      }
    });

    it('is refused to a program that acts for nobody', async () => {
      const nobody = bench.context();
      await expect(useCase.run(nobody, commandFor(nobody))).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    });

    it('is limited to ten submissions in ten minutes', async () => {
      const limited = await TestBench.open({
        modules: PROPOSALS_MODULES,
        entities: PROPOSALS_TABLES,
      });
      try {
        const open = await anOpenEdition(limited);
        const ctx = await aGuest(limited);
        const place = { activityId: open.activityId, themeId: open.themeIds.soins };
        const send = () => limited.get(SubmitProposalUseCase).run(ctx, commandFor(ctx, place));
        for (let sent = 1; sent <= 10; sent += 1) await send();
        await expect(send()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      } finally {
        await limited.close();
      }
    });
  });

  describe('concurrency', () => {
    it('makes one proposal of twenty parallel sends with one key', async () => {
      const ctx = await aGuest(bench);
      const command = commandFor(ctx);
      const before = (await proposalCount()) ?? 0;
      const answers = await Promise.all(Array.from({ length: 20 }, () => submitted(ctx, command)));
      expect(new Set(answers.map(({ proposalId }) => proposalId)).size).toBe(1);
      expect(new Set(answers.map(({ receiptCode }) => receiptCode)).size).toBe(1);
      expect(await proposalCount()).toBe(before + 1);
    });

    it('gives twenty people who submit together twenty following numbers', async () => {
      const busy = await anOpenEdition(bench);
      const people = await Promise.all(Array.from({ length: 20 }, () => aGuest(bench)));
      const place = { activityId: busy.activityId, themeId: busy.themeIds.soins };
      await Promise.all(people.map((ctx) => submitted(ctx, commandFor(ctx, place))));
      const rows = await bench.rows<{ number: number }>(
        'select number from proposals where edition_id = $1 order by number',
        [busy.id],
      );
      expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    });
  });

  describe('events', () => {
    it('tells other areas and the ledger, with ids and hashes only', async () => {
      const ctx = await aGuest(bench);
      const command = commandFor(ctx);
      const { proposalId } = await submitted(ctx, command);
      const events = await bench.rows(
        'select type, payload, actor_participant_id from outbox_events where aggregate_id = $1',
        [proposalId],
      );
      expect(events).toEqual([
        {
          type: 'proposals.submitted',
          payload: { proposalId, editionId: edition.id },
          actor_participant_id: ctx.actor?.participantId,
        },
      ]);
      const [entry] = await bench.rows<{ leaf: string }>(
        `select leaf from ledger_entries where leaf::jsonb ->> 'proposal' = $1`,
        [proposalId],
      );
      expect(JSON.parse(entry?.leaf ?? '{}')).toEqual({
        v: 1,
        kind: 'proposals.submitted',
        edition: edition.ref,
        proposal: proposalId,
        version: 1,
        number: (await stored(proposalId))?.number,
        charter: edition.charterVersion,
        text: textFingerprint(command),
      });
    });

    it('records nothing when it is refused', async () => {
      const count = async () =>
        (
          await bench.rows<{ count: number }>(
            'select ((select count(*) from outbox_events) + (select count(*) from ledger_entries))::int as count',
          )
        )[0]?.count;
      const ctx = await aGuest(bench);
      const before = await count();
      await refused(ctx, commandFor(ctx, { title: '' }));
      expect(await count()).toBe(before);
    });
  });
});
