import {
  EDITIONS_ENTITIES,
  EditionsFacade,
  SetUpEditionUseCase,
  type EditionSummary,
} from '@voix/api-editions';
import { RequestContext } from '@voix/api-platform/request-context';
import type { Role, Scope } from '@voix/contracts/permissions';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { CollectionsApiModule } from '../collections-api.module.js';
import { COLLECTIONS_ENTITIES } from '../persistence/collections.entities.js';

/** Collections on a database of their own, with an edition and people who may do this or that. */
export class CollectionsBench {
  private constructor(readonly bench: TestBench) {}

  static async open(): Promise<CollectionsBench> {
    const bench = await TestBench.open({
      modules: [CollectionsApiModule],
      entities: [...EDITIONS_ENTITIES, ...COLLECTIONS_ENTITIES],
    });
    return new CollectionsBench(bench);
  }

  async anEdition(): Promise<EditionSummary> {
    const ctx = this.bench.context();
    const set = await this.bench.get(SetUpEditionUseCase).run(ctx, editionRecordOf(), ctx.now());
    if (!set.ok) throw new Error('no edition');
    const edition = await this.bench.get(EditionsFacade).editionById(ctx, set.value.editionId);
    if (edition === null) throw new Error('no edition');
    return edition;
  }

  async themeIdOf(editionId: string, code: string): Promise<string> {
    const ctx = this.bench.context();
    const themes = await this.bench.get(EditionsFacade).themesByCode(ctx, editionId, [code]);
    return themes.get(code)?.id ?? '';
  }

  /** A person with one role, over GraphQL. */
  withRole(role: Role, scope: Scope): RequestContext {
    // As it comes over the network: commands of the server itself may do more.
    const ctx = RequestContext.create({ origin: 'graphql' });
    return ctx.withActor({
      participantId: ctx.newId(),
      participantRef: 1,
      accountId: ctx.newId(),
      sessionId: null,
      grants: [{ role, scope }],
    });
  }

  organizerOf(editionId: string): RequestContext {
    return this.withRole('ORGANIZER', { kind: 'EDITION', editionId });
  }

  partnerOf(editionId: string, territoryCode: string): RequestContext {
    return this.withRole('PARTNER_ORGANIZER', { kind: 'TERRITORY', editionId, territoryCode });
  }

  /** What the ledger says of an entry, oldest first. */
  async ledgerOf(id: string): Promise<Record<string, unknown>[]> {
    const rows = await this.bench.rows<{ leaf: string }>(
      `select leaf from ledger_entries where leaf::jsonb->>'id' = $1`,
      [id],
    );
    return rows.map(({ leaf }) => JSON.parse(leaf) as Record<string, unknown>);
  }
}
