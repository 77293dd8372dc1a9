import { IDENTITY_ENTITIES } from '@voix/api-identity';
import { PersonalDataRegistry, ParticipantContentRegistry } from '@voix/api-platform/ports';
import { UnitOfWork } from '@voix/api-platform/database';
import { ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf, TestBrowser, type EditionOptions } from '@voix/testing/factories';
import { LEGAL } from '../__fixtures__/preparation-bench.js';
import { EditionsFacade } from '../editions.facade.js';
import { EditionsModule } from '../editions.module.js';
import type { LegalStatement } from '../domain/legal-statement.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';
import { EDITIONS_ENTITIES } from '../persistence/editions.entities.js';
import { GiveConsentUseCase } from './give-consent.use-case.js';
import { SetUpEditionUseCase } from './set-up-edition.use-case.js';
import { StateLegalBasisUseCase } from './state-legal-basis.use-case.js';
import { WithdrawConsentUseCase } from './withdraw-consent.use-case.js';

describe('GiveConsentUseCase and WithdrawConsentUseCase', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({
      modules: [EditionsModule],
      entities: [...IDENTITY_ENTITIES, ...EDITIONS_ENTITIES],
    });
  });
  afterAll(() => bench.close());

  async function anEdition(
    legal: Partial<LegalStatement> = {},
    options: EditionOptions = {},
  ): Promise<string> {
    const ctx = bench.context();
    const record = { ...editionRecordOf(options), legal: { ...LEGAL, ...legal } };
    const made = await bench.get(SetUpEditionUseCase).run(ctx, record, ctx.now());
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    return made.value.editionId;
  }

  const give = async (browser: TestBrowser, editionId: string, noticeVersion = 1) =>
    bench.get(GiveConsentUseCase).run(await browser.request(bench), { editionId, noticeVersion });
  const withdraw = async (browser: TestBrowser, editionId: string) =>
    bench.get(WithdrawConsentUseCase).run(await browser.request(bench), { editionId });
  const actsOf = (browser: TestBrowser) =>
    bench.rows<{ act: string; version: number }>(
      'select act, notice_version as version from consents where participant_ref = $1 order by number',
      [browser.actor?.participantRef],
    );
  const standing = async (browser: TestBrowser, editionId: string) => {
    const result = await bench
      .get(UnitOfWork)
      .run(await browser.request(bench), async (tx) =>
        ok(
          await bench.get(EditionsFacade).noticeToAct(tx, editionId, tx.actor?.participantRef ?? 0),
        ),
      );
    return result.ok ? result.value : null;
  };
  const stateAnew = async (editionId: string, dataContact: string) => {
    const ctx = bench.context();
    const edition = await bench.get(PreparedEditionRepository).findById(ctx, editionId);
    const expectedVersion = edition?.version ?? 0;
    const command = { editionId, expectedVersion, ...LEGAL, dataContact };
    expect(await bench.get(StateLegalBasisUseCase).run(ctx, command)).toMatchObject({ ok: true });
  };

  describe('accepts', () => {
    it('makes a guest of a visitor who agrees, and keeps what they read', async () => {
      const [browser, editionId] = [new TestBrowser(), await anEdition()];
      expect(await give(browser, editionId)).toEqual(ok({ editionId }));
      expect(browser.actor).toMatchObject({ accountId: null });
      expect(await actsOf(browser)).toEqual([{ act: 'GIVEN', version: 1 }]);
      expect(await standing(browser, editionId)).toEqual({
        noticeVersion: 1,
        isConsentMissing: false,
      });
    });

    it('keeps one consent of a person who gives it twice', async () => {
      const [browser, editionId] = [new TestBrowser(), await anEdition()];
      await give(browser, editionId);
      expect(await give(browser, editionId)).toEqual(ok({ editionId }));
      expect(await actsOf(browser)).toHaveLength(1);
    });

    it('keeps each act of who gives, takes back and gives again', async () => {
      const [browser, editionId] = [new TestBrowser(), await anEdition()];
      await give(browser, editionId);
      await withdraw(browser, editionId);
      await withdraw(browser, editionId);
      expect(await standing(browser, editionId)).toMatchObject({ isConsentMissing: true });
      await give(browser, editionId);
      expect((await actsOf(browser)).map(({ act }) => act)).toEqual([
        'GIVEN',
        'WITHDRAWN',
        'GIVEN',
      ]);
    });

    it('asks again when the notice changes, and can still be taken back', async () => {
      const [browser, editionId] = [new TestBrowser(), await anEdition()];
      await give(browser, editionId);
      await stateAnew(editionId, 'autre@exemple.fr');
      expect(await standing(browser, editionId)).toEqual({
        noticeVersion: 2,
        isConsentMissing: true,
      });
      await withdraw(browser, editionId);
      expect(await give(browser, editionId, 2)).toEqual(ok({ editionId }));
      expect((await actsOf(browser)).map(({ version }) => version)).toEqual([1, 1, 2]);
    });

    it('says nothing for another edition', async () => {
      const [browser, here, elsewhere] = [new TestBrowser(), await anEdition(), await anEdition()];
      await give(browser, here);
      expect(await standing(browser, elsewhere)).toMatchObject({ isConsentMissing: true });
    });

    it('lets an unknown visitor take back nothing, without making a guest of them', async () => {
      const [browser, editionId] = [new TestBrowser(), await anEdition()];
      expect(await withdraw(browser, editionId)).toEqual(ok({ editionId }));
      expect(browser.actor).toBeNull();
    });

    it('asks nothing where the edition stands on another ground', async () => {
      const editionId = await anEdition({ sensitiveDataGround: 'PUBLIC_HEALTH' });
      const browser = new TestBrowser();
      await withdraw(browser, await anEdition());
      expect(await standing(browser, editionId)).toEqual({
        noticeVersion: 1,
        isConsentMissing: false,
      });
    });
  });

  describe('refuses', () => {
    it('answers that the notice changed since it was read, and keeps nothing', async () => {
      const [browser, editionId] = [new TestBrowser(), await anEdition()];
      await stateAnew(editionId, 'autre@exemple.fr');
      expect(await give(browser, editionId, 1)).toMatchObject({
        error: { code: 'NOTICE_CHANGED' },
      });
      expect(await actsOf(browser)).toEqual([]);
    });

    it('keeps no consent that nobody asks for', async () => {
      const editionId = await anEdition({ sensitiveDataGround: 'PUBLIC_HEALTH' });
      await expect(give(new TestBrowser(), editionId)).rejects.toMatchObject({ code: 'MALFORMED' });
    });

    it('makes no guest where the charter asks for an account', async () => {
      const editionId = await anEdition({}, { rules: { guestParticipationAllowed: false } });
      const browser = new TestBrowser();
      await expect(give(browser, editionId)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(browser.actor).toBeNull();
    });

    it('knows no edition by a wrong name', async () => {
      for (const unknown of ['essai', bench.context().newId()]) {
        await expect(give(new TestBrowser(), unknown)).rejects.toMatchObject({ code: 'NOT_FOUND' });
        await expect(withdraw(new TestBrowser(), unknown)).rejects.toMatchObject({
          code: 'NOT_FOUND',
        });
      }
    });

    it('changes no act that was kept', async () => {
      const [browser, editionId] = [new TestBrowser(), await anEdition()];
      await give(browser, editionId);
      await expect(bench.rows(`update consents set act = 'WITHDRAWN'`)).rejects.toThrow();
      await expect(bench.rows('delete from consents')).rejects.toThrow();
    });
  });

  describe('concurrency', () => {
    it('keeps one consent of who sends it many times at once', async () => {
      const [browser, editionId] = [new TestBrowser(), await anEdition()];
      await give(browser, await anEdition());
      const answers = await Promise.all(Array.from({ length: 8 }, () => give(browser, editionId)));
      expect(answers).toEqual(Array.from({ length: 8 }, () => ok({ editionId })));
      expect(await actsOf(browser)).toHaveLength(2);
    });

    it('ends, whatever comes first, with a whole history', async () => {
      const [browser, editionId] = [new TestBrowser(), await anEdition()];
      await give(browser, editionId);
      await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          index % 2 === 0 ? withdraw(browser, editionId) : give(browser, editionId),
        ),
      );
      const acts = (await actsOf(browser)).map(({ act }) => act);
      expect(acts).toEqual(acts.map((_, index) => (index % 2 === 0 ? 'GIVEN' : 'WITHDRAWN')));
    });
  });

  describe('personal data', () => {
    const referenceOf = (browser: TestBrowser) => ({
      id: browser.actor?.participantId ?? '',
      ref: browser.actor?.participantRef ?? 0,
      accountId: null,
    });

    it('gives a person their own acts and nobody else’s', async () => {
      const [browser, other, editionId] = [new TestBrowser(), new TestBrowser(), await anEdition()];
      await give(browser, editionId);
      await give(other, editionId);
      await withdraw(other, editionId);
      const sections = await bench
        .get(PersonalDataRegistry)
        .collect(bench.context(), referenceOf(browser));
      expect(sections.find(({ name }) => name === 'consents')?.rows).toMatchObject([
        { act: 'GIVEN', noticeVersion: 1 },
      ]);
    });

    it('takes back what stands when the data are erased, and keeps the proof under nobody’s name', async () => {
      const [browser, editionId] = [new TestBrowser(), await anEdition()];
      await give(browser, editionId);
      await bench.get(UnitOfWork).run(bench.context(), async (tx) => {
        await bench.get(PersonalDataRegistry).erase(tx, referenceOf(browser), 'ERASE');
        return ok(null);
      });
      expect(await standing(browser, editionId)).toMatchObject({ isConsentMissing: true });
      expect((await actsOf(browser)).map(({ act }) => act)).toEqual(['GIVEN', 'WITHDRAWN']);
    });

    it('hands the consent of a guest to the account, with its moment, unless the account took its own back', async () => {
      const [guest, account] = [new TestBrowser(), new TestBrowser()];
      const [here, elsewhere] = [await anEdition(), await anEdition()];
      for (const editionId of [here, elsewhere]) await give(guest, editionId);
      await give(account, elsewhere);
      await withdraw(account, elsewhere);
      await bench.get(UnitOfWork).run(bench.context(), async (tx) => {
        await bench
          .get(ParticipantContentRegistry)
          .transfer(tx, referenceOf(guest), referenceOf(account));
        return ok(null);
      });
      expect(await standing(account, here)).toMatchObject({ isConsentMissing: false });
      expect(await standing(account, elsewhere)).toMatchObject({ isConsentMissing: true });
      const moments = await bench.rows<{ at: Date }>(
        'select acted_at as at from consents where edition_id = $1',
        [here],
      );
      expect(new Set(moments.map(({ at }) => at.getTime())).size).toBe(1);
    });
  });
});
