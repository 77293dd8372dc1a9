import { EDITIONS_ENTITIES, EditionsFacade, SetUpEditionUseCase } from '@voix/api-editions';
import {
  SearchIndex,
  type SearchDocument,
  type SearchKind,
  type SearchSource,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { SearchModule } from '../search.module.js';

/** An area whose contents are kept in memory: what it has is what is public. */
export class ContentsInMemory implements SearchSource {
  readonly documents = new Map<string, SearchDocument>();

  constructor(readonly kind: SearchKind) {}

  async published(
    _ctx: RequestContext,
    ids: readonly string[],
  ): Promise<readonly SearchDocument[]> {
    return ids.flatMap((id) => this.documents.get(id) ?? []);
  }

  async idsAfter(
    _ctx: RequestContext,
    after: string | null,
    limit: number,
  ): Promise<readonly string[]> {
    const ids = [...this.documents.keys()].sort();
    return ids.filter((id) => after === null || id > after).slice(0, limit);
  }
}

export interface FoundEdition {
  readonly id: string;
  readonly slug: string;
  /** The id of its theme `donnees`. */
  readonly donneesId: string;
}

async function aPublishedEdition(bench: TestBench): Promise<FoundEdition> {
  const ctx = bench.context();
  const record = editionRecordOf();
  const edition = await bench.get(SetUpEditionUseCase).run(ctx, record, ctx.now());
  if (!edition.ok) throw new Error('No edition');
  const { editionId: id } = edition.value;
  const themes = await bench.get(EditionsFacade).themesByCode(ctx, id, ['donnees']);
  return { id, slug: record.edition.slug, donneesId: themes.get('donnees')?.id ?? '' };
}

/** A bench with the index, a published edition, and three kinds of contents. */
export class SearchBench {
  readonly proposals = new ContentsInMemory('PROPOSAL');
  readonly terms = new ContentsInMemory('GLOSSARY_TERM');
  readonly arguments = new ContentsInMemory('ARGUMENT');

  private constructor(
    readonly bench: TestBench,
    readonly edition: FoundEdition,
  ) {
    const index = bench.get(SearchIndex);
    index.register(this.proposals);
    index.register(this.terms);
    index.register(this.arguments);
  }

  static async open(environment: Readonly<Record<string, string>> = {}): Promise<SearchBench> {
    const bench = await TestBench.open({
      modules: [SearchModule],
      entities: EDITIONS_ENTITIES,
      environment: { VOIX_RATE_LIMITS: 'off', ...environment },
    });
    return new SearchBench(bench, await aPublishedEdition(bench));
  }

  anotherEdition(): Promise<FoundEdition> {
    return aPublishedEdition(this.bench);
  }

  close(): Promise<void> {
    return this.bench.close();
  }

  /** A text that is not in the index yet. */
  aDocument(change: Partial<SearchDocument> = {}): SearchDocument {
    return {
      id: this.bench.context().newId(),
      editionId: this.edition.id,
      themeId: null,
      locale: 'fr',
      pageKey: '1',
      title: 'Un titre',
      body: 'Un texte.',
      datedAt: new Date('2026-11-20T10:00:00Z'),
      ...change,
    };
  }

  /** Publishes a text, as an act of its area does. */
  async publish(
    change: Partial<SearchDocument> = {},
    source: ContentsInMemory = this.proposals,
  ): Promise<SearchDocument> {
    const document = this.aDocument(change);
    source.documents.set(document.id, document);
    await this.tell(source, [document.id]);
    return document;
  }

  /** Tells the index that contents changed, in a transaction of its own. */
  async tell(source: SearchSource, ids: readonly string[]): Promise<void> {
    await this.bench.unitOfWork.run(this.bench.context(), async (tx) => {
      await this.bench.get(SearchIndex).refresh(tx, source.kind, ids);
      return ok();
    });
  }

  /** The titles in the index, in their order. */
  async indexedTitles(): Promise<string[]> {
    const rows = await this.bench.rows<{ title: string }>(
      'select title from search_documents order by title',
    );
    return rows.map(({ title }) => title);
  }

  /** Leaves an empty index and no contents. */
  async clear(): Promise<void> {
    this.proposals.documents.clear();
    this.terms.documents.clear();
    this.arguments.documents.clear();
    await this.bench.rows('delete from search_documents');
  }
}
