import type { GraphqlContext } from '@voix/api-platform/graphql';
import { permissionsOf } from '@voix/contracts/permissions';
import { TestBench } from '@voix/testing/database-harness';
import { aGuest, signIn, TestBrowser } from '@voix/testing/factories';
import { GrantRoleUseCase } from '../application/grant-role.use-case.js';
import { UpdateMyProfileUseCase } from '../application/update-my-profile.use-case.js';
import { IdentityApiModule } from '../identity-api.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { ParticipantFieldsResolver } from './participant.fields.resolver.js';
import { ParticipantLoaders } from './participant.loaders.js';
import { ParticipantType } from './participant.type.js';
import { ViewerFieldsResolver } from './viewer.fields.resolver.js';
import { ViewerQueriesResolver } from './viewer.queries.resolver.js';

describe('the viewer in the graph', () => {
  let bench: TestBench;
  let fields: ViewerFieldsResolver;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityApiModule], entities: IDENTITY_ENTITIES });
    fields = bench.get(ViewerFieldsResolver);
  });
  afterAll(() => bench.close());

  it('is nobody before the first act', async () => {
    const ctx = await new TestBrowser().request(bench);
    expect(await fields.participant(ctx)).toBeNull();
    expect(await fields.account(ctx)).toBeNull();
    expect(await fields.sessions(ctx)).toEqual([]);
    expect(fields.permissions(ctx)).toEqual([]);
  });

  it('is a participant without an account for a guest', async () => {
    const ctx = await aGuest(bench);
    const participant = await fields.participant(ctx);
    expect(participant).toBeInstanceOf(ParticipantType);
    expect(participant?.id).toBe(ctx.actor?.participantId);
    expect(await fields.account(ctx)).toBeNull();
    expect(await fields.sessions(ctx)).toMatchObject([
      { label: 'Firefox, Linux', isCurrent: true },
    ]);
  });

  it('A13: lists one’s own sessions that stand, and nobody else’s', async () => {
    await signIn(bench, new TestBrowser(), 'autre@exemple.fr');
    const [phone, computer] = [new TestBrowser(), new TestBrowser()];
    const onPhone = await signIn(bench, phone, 'claire@exemple.fr');
    const onComputer = await signIn(bench, computer, 'claire@exemple.fr');
    const { actor: idle } = await signIn(bench, new TestBrowser(), 'claire@exemple.fr');
    await bench.rows(
      `update sessions set last_seen_at = now() - interval '13 hours' where id = $1`,
      [idle?.sessionId],
    );
    const sessions = await fields.sessions(onComputer);
    expect(sessions.map(({ id, isCurrent }) => [id, isCurrent])).toEqual(
      expect.arrayContaining([
        [onComputer.actor?.sessionId, true],
        [onPhone.actor?.sessionId, false],
      ]),
    );
    expect(sessions).toHaveLength(2);
  });

  it('shows the account to its owner, with the permissions of their roles', async () => {
    await bench.get(GrantRoleUseCase).run(bench.context(), {
      email: 'admin@exemple.fr',
      role: 'ADMINISTRATOR',
      scope: { kind: 'PLATFORM' },
    });
    const ctx = await signIn(bench, new TestBrowser(), 'admin@exemple.fr');
    expect(await fields.account(ctx)).toEqual({
      id: ctx.actor?.accountId,
      email: 'admin@exemple.fr',
      locale: 'fr',
    });
    expect(fields.permissions(ctx)).toEqual([...permissionsOf('ADMINISTRATOR')].sort());
  });

  it('names colleges in the language of the request, and territories region first', async () => {
    const queries = bench.get(ViewerQueriesResolver);
    const english = await new TestBrowser().request(bench, 'en');
    expect((await queries.colleges(english))[0]).toEqual({
      code: 'HEALTH_USER',
      name: 'Patients and health users',
    });
    const names = (await queries.territories(english, false)).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Auvergne-Rhône-Alpes', 'Bourgogne-Franche-Comté']);
    expect(names.indexOf('Île-de-France')).toBeLessThan(names.indexOf('Normandie'));
    expect(names.indexOf('Provence-Alpes-Côte d’Azur')).toBeLessThan(names.indexOf('Guadeloupe'));
    expect(names).not.toContain('Finistère');
    expect(await queries.territories(english, true)).toContainEqual({
      code: 'FR-29',
      name: 'Finistère',
      parentCode: 'FR-BRE',
    });
  });

  it('shows a participant with the college and the territory they declared', async () => {
    const ctx = await signIn(bench, new TestBrowser(), 'profil@exemple.fr');
    await bench
      .get(UpdateMyProfileUseCase)
      .run(ctx, { displayName: 'Aïcha', collegeCode: 'RESEARCHER', territoryCode: null });
    const graphql: GraphqlContext = { requestContext: ctx };
    const { byId } = bench.get(ParticipantLoaders);
    const [participant, unknown] = await Promise.all([
      byId.load(graphql, ctx.actor?.participantId ?? ''),
      byId.load(graphql, ctx.newId()),
    ]);
    expect(unknown).toBeNull();
    expect(participant).toMatchObject({ displayName: 'Aïcha' });
    const resolver = bench.get(ParticipantFieldsResolver);
    const shown = participant ?? new ParticipantType();
    expect(await resolver.college(ctx, shown)).toEqual({ code: 'RESEARCHER', name: 'Chercheurs' });
    expect(await resolver.territory(ctx, shown)).toBeNull();
  });
});
