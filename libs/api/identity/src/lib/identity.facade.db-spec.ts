import { TestBench } from '@voix/testing/database-harness';
import { aGuest, signIn, TestBrowser } from '@voix/testing/factories';
import { UpdateMyProfileUseCase } from './application/update-my-profile.use-case.js';
import { IdentityFacade } from './identity.facade.js';
import { IdentityModule } from './identity.module.js';
import { IDENTITY_ENTITIES } from './persistence/identity.entities.js';

describe('IdentityFacade', () => {
  let bench: TestBench;
  let facade: IdentityFacade;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    facade = bench.get(IdentityFacade);
  });
  afterAll(() => bench.close());

  it('tells of participants what others may see, and nothing of their accounts', async () => {
    const ctx = await signIn(bench, new TestBrowser(), 'claire@exemple.fr');
    const declared = { displayName: 'Claire', collegeCode: 'CITIZEN', territoryCode: 'FR-BRE' };
    await bench.get(UpdateMyProfileUseCase).run(ctx, declared);
    const id = ctx.actor?.participantId ?? '';
    const found = await facade.participantsByIds(bench.context(), [id]);
    expect(found.get(id)).toEqual({ id, ref: ctx.actor?.participantRef, ...declared });
  });

  it('answers many at once, and leaves out whom it does not know', async () => {
    const guests = [await aGuest(bench), await aGuest(bench)];
    const ids = guests.map(({ actor }) => actor?.participantId ?? '');
    const found = await facade.participantsByIds(bench.context(), [
      ...ids,
      bench.context().newId(),
    ]);
    expect(new Set(found.keys())).toEqual(new Set(ids));
  });

  it('lists the codes that a record from outside may name', async () => {
    const { colleges, territories } = await facade.referenceCodes(bench.context());
    expect(colleges).toContain('HEALTH_USER');
    expect(colleges.size).toBe(7);
    expect(territories).toContain('FR-973');
  });
});
