import { TestBench } from '@voix/testing/database-harness';
import { aGuest, signIn, TestBrowser } from '@voix/testing/factories';
import { ReferenceDataReader } from './application/reference-data.reader.js';
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
    expect(territories).toContain('FR-35');
  });

  it('knows the 18 regions and 101 departments of France by their official codes, each department in its region', async () => {
    const territories = await bench.get(ReferenceDataReader).everyTerritory(bench.context());
    const regions = territories.filter(({ inseeRegion }) => inseeRegion !== null);
    const departments = territories.filter(({ inseeDepartment }) => inseeDepartment !== null);
    expect(regions).toHaveLength(18);
    expect(regions.filter(({ kind }) => kind === 'OVERSEAS').map(({ name }) => name)).toEqual([
      'Guadeloupe',
      'Guyane',
      'La Réunion',
      'Martinique',
      'Mayotte',
    ]);
    expect(departments).toHaveLength(101);
    const regionCodes = new Set(regions.map(({ code }) => code));
    expect(
      departments.filter(({ code, parentCode }) => !regionCodes.has(parentCode ?? code)),
    ).toEqual([]);
    expect(territories.find(({ code }) => code === 'FR-75C')).toMatchObject({
      inseeDepartment: '75',
      parentCode: 'FR-IDF',
    });
  });

  it('says what a territory lies in: a department in its region, a region in nothing else', async () => {
    const within = (code: string | null) => facade.territoryWithin(bench.context(), code);
    expect(await within('FR-35')).toEqual(['FR-35', 'FR-BRE']);
    expect(await within('FR-BRE')).toEqual(['FR-BRE']);
    expect(await within('FR-XYZ')).toEqual(['FR-XYZ']);
    expect(await within(null)).toEqual([]);
  });
});
