import type { RequestContext } from '@voix/api-platform/request-context';
import { TestBench } from '@voix/testing/database-harness';
import { CharterKeeper } from '../application/charter.keeper.js';
import {
  CreateEditionUseCase,
  type CreateEditionCommand,
} from '../application/create-edition.use-case.js';
import { StateLegalBasisUseCase } from '../application/state-legal-basis.use-case.js';
import type { LegalStatement } from '../domain/legal-statement.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import { EditionsModule } from '../editions.module.js';
import { EDITIONS_ENTITIES } from '../persistence/editions.entities.js';
import { PreparedEditionRepository } from '../persistence/prepared-edition.repository.js';

export const LEGAL: LegalStatement = {
  legalBasis: 'PUBLIC_TASK',
  sensitiveDataGround: 'EXPLICIT_CONSENT',
  dataController: 'Fédération d’essai',
  dataContact: 'donnees@exemple.fr',
  legalNote: 'Article 6, paragraphe 1, point e.',
};

let made = 0;

/** What specs of the preparation of editions begin with. */
export class PreparationBench {
  private constructor(readonly bench: TestBench) {}

  static async open(): Promise<PreparationBench> {
    return new PreparationBench(
      await TestBench.open({ modules: [EditionsModule], entities: EDITIONS_ENTITIES }),
    );
  }

  close(): Promise<void> {
    return this.bench.close();
  }

  /** What the wizard sends for a new edition of a new series. */
  command(change: Partial<CreateEditionCommand> = {}): CreateEditionCommand {
    made += 1;
    return {
      creationKey: this.bench.context().newId(),
      templateCode: 'SIMPLE_CONSULTATION',
      copiedEditionId: null,
      seriesId: null,
      seriesTitle: `Série ${made}`,
      organizer: `Fédération ${made}`,
      slug: `preparee-${made}`,
      title: `Édition préparée ${made}`,
      question: 'Que faut-il faire ?',
      summary: 'Une édition pour essayer.',
      timeZone: 'Europe/Paris',
      startsOn: '2027-03-01',
      ...change,
    };
  }

  async aDraft(change: Partial<CreateEditionCommand> = {}): Promise<PreparedEdition> {
    const ctx = this.bench.context();
    const created = await this.bench.get(CreateEditionUseCase).run(ctx, this.command(change));
    if (!created.ok) throw new Error(JSON.stringify(created.error));
    return this.edition(created.value.editionId);
  }

  /** A draft that lacks nothing of this area: words, legal basis, charter. */
  async aReadyDraft(): Promise<PreparedEdition> {
    const draft = await this.aDraft();
    const command = { editionId: draft.id, expectedVersion: draft.version, ...LEGAL };
    await this.bench.get(StateLegalBasisUseCase).run(this.bench.context(), command);
    await this.adoptCharter(draft.id);
    return this.edition(draft.id);
  }

  async adoptCharter(editionId: string): Promise<void> {
    const rules = { guestParticipationAllowed: true };
    await this.bench.rows(
      `insert into charters (id, edition_id, version, body, rules) values ($1, $2, 1, 'Une charte.', $3)`,
      [this.bench.context().newId(), editionId, JSON.stringify(rules)],
    );
    await this.bench.get(CharterKeeper).inForce(this.bench.context(), editionId);
  }

  async edition(id: string): Promise<PreparedEdition> {
    const found = await this.bench
      .get(PreparedEditionRepository)
      .findById(this.bench.context(), id);
    if (found === null) throw new Error(`no edition ${id}`);
    return found;
  }

  /** What the ledger says of an edition, without the layout of its leaves. */
  async ledger(kind: string, editionId: string): Promise<Record<string, unknown>[]> {
    const rows = await this.bench.rows<{ leaf: string }>(
      `select leaf from ledger_entries where kind = $1 and leaf::jsonb ->> 'editionId' = $2 order by leaf_hash`,
      [kind, editionId],
    );
    return rows.map(({ leaf }) => JSON.parse(leaf) as Record<string, unknown>);
  }

  context(): RequestContext {
    return this.bench.context();
  }
}
