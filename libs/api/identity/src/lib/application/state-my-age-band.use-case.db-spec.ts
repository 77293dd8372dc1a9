import { PersonalDataRegistry } from '@voix/api-platform/ports';
import { ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { aGuest, anAccountHolder } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { StateMyAgeBandUseCase } from './state-my-age-band.use-case.js';

describe('StateMyAgeBandUseCase', () => {
  let bench: TestBench;
  let useCase: StateMyAgeBandUseCase;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    useCase = bench.get(StateMyAgeBandUseCase);
  });
  afterAll(() => bench.close());

  it('keeps a band for the person alone, and lets them take it back', async () => {
    const [person, other] = [await anAccountHolder(bench), await anAccountHolder(bench)];
    expect(await useCase.stated(person)).toBeNull();
    expect(await useCase.run(person, 'FROM_40_TO_59')).toEqual(ok());
    expect(await useCase.stated(person)).toBe('FROM_40_TO_59');
    expect(await useCase.stated(other)).toBeNull();
    await useCase.run(person, null);
    expect(await useCase.stated(person)).toBeNull();
  });

  it('refuses guests and visitors, and keeps nothing', async () => {
    const guest = await aGuest(bench);
    const refused = { ok: false, error: { code: 'GUESTS_NOT_ALLOWED' } };
    expect(await useCase.run(guest, 'FROM_75')).toMatchObject(refused);
    expect(await useCase.run(bench.context(), 'FROM_75')).toMatchObject(refused);
    expect(await useCase.stated(guest)).toBeNull();
    expect(await useCase.stated(bench.context())).toBeNull();
  });

  it('is given to the person, and gone when they have their data erased', async () => {
    const person = await anAccountHolder(bench);
    await useCase.run(person, 'FROM_15_TO_24');
    const { actor } = person;
    if (actor === null) throw new Error('Nobody');
    const { participantId: id, participantRef: ref, accountId } = actor;
    const subject = { id, ref, accountId };
    const registry = bench.get(PersonalDataRegistry);
    const sections = await registry.collect(person, subject);
    expect(sections.find(({ name }) => name === 'profile')?.rows).toMatchObject([
      { ageBand: 'FROM_15_TO_24' },
    ]);
    await bench.unitOfWork.run(person, async (tx) => {
      await registry.erase(tx, subject, 'ERASE');
      return ok();
    });
    expect(await bench.rows('select age_band from participants where id = $1', [id])).toEqual([
      { age_band: null },
    ]);
  });
});
