import { RequestContext, type RoleGrant } from '@voix/api-platform/request-context';
import { PreparationBench } from './__fixtures__/preparation-bench.js';
import { EditionsFacade } from './editions.facade.js';

describe('A15: a draft', () => {
  let preparation: PreparationBench;
  let facade: EditionsFacade;

  beforeAll(async () => {
    preparation = await PreparationBench.open();
    facade = preparation.bench.get(EditionsFacade);
  });
  afterAll(() => preparation.close());

  const someone = (grants: readonly RoleGrant[]) => {
    const newId = () => preparation.context().newId();
    return RequestContext.create({
      origin: 'graphql',
      actor: {
        participantId: newId(),
        participantRef: 1,
        accountId: newId(),
        sessionId: null,
        grants,
      },
    });
  };
  const sees = async (ctx: RequestContext, { id, slug }: { id: string; slug: string }) => {
    const found = [
      await facade.editionBySlug(ctx, slug),
      await facade.editionById(ctx, id),
      ...(await facade.editionsByIds(ctx, [id])),
    ];
    return found.filter((edition) => edition !== null && edition !== undefined).length;
  };

  it.each(['MODERATOR', 'ORGANIZER', 'PARTNER_ORGANIZER'] as const)(
    'is seen by a %s of it, by all ways; in another edition that role shows nothing',
    async (role) => {
      const draft = await preparation.aDraft();
      const grantIn = (editionId: string): RoleGrant => ({
        role,
        scope: { kind: 'EDITION', editionId },
      });
      expect(await sees(someone([grantIn(draft.id)]), draft)).toBe(3);
      const elsewhere = preparation.context().newId();
      expect(await sees(someone([grantIn(elsewhere)]), draft)).toBe(0);
    },
  );

  it('is seen by a partner of one of its territories, and by whoever holds a role everywhere', async () => {
    const draft = await preparation.aDraft();
    const territory = { kind: 'TERRITORY', editionId: draft.id, territoryCode: '974' } as const;
    expect(await sees(someone([{ role: 'PARTNER_ORGANIZER', scope: territory }]), draft)).toBe(3);
    const everywhere = { role: 'ORGANIZER', scope: { kind: 'PLATFORM' } } as const;
    expect(await sees(someone([everywhere]), draft)).toBe(3);
  });

  it('is seen by no visitor, nobody without a role, and no job', async () => {
    const draft = await preparation.aDraft();
    const visitor = RequestContext.create({ origin: 'graphql' });
    for (const ctx of [visitor, someone([]), preparation.context()])
      expect(await sees(ctx, draft)).toBe(0);
  });
});
